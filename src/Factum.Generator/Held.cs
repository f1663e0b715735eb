namespace Factum.Generator;

/// <summary>A value that a step hands on, as an object: the compiler has the code of its steps ready for objects, and would compile all of it anew for each type of values.</summary>
/// <param name="Value">The value.</param>
/// <typeparam name="T">Its type.</typeparam>
internal sealed record Held<T>(T Value)
    where T : struct;

/// <summary>Makes objects of values.</summary>
internal static class Held
{
    /// <summary>A value as an object.</summary>
    public static Held<T> Of<T>(T value)
        where T : struct => new(value);
}
