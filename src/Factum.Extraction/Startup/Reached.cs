using System;

namespace Factum.Extraction.Startup;

/// <summary>Takes methods of a class that most documents reach.</summary>
/// <remarks>Of this assembly, since the compiler looks longer for what an <see cref="Action{T1, T2}"/> has, once for each class of the profile.</remarks>
/// <param name="type">The class.</param>
/// <param name="methods">The names, between spaces.</param>
internal delegate void Reached(Type type, string methods);
