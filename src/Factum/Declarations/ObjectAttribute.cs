using System;

namespace Factum;

/// <summary>The property holds who or what is acted upon: the object of an active verb, the subject of a passive one.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ObjectAttribute : Attribute;
