using System;

namespace Factum;

/// <summary>The property holds who or what acts: the subject of an active verb, the agent of a passive one, the owner of a noun.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SubjectAttribute : Attribute;
