using System.Runtime.CompilerServices;

namespace Factum.Extraction.Startup;

/// <summary>How runtimes that compile in tiers treat a method.</summary>
internal static class Tiering
{
    /// <summary>
    /// Compiled with all optimizations at its first call, for the few small loops that a first document spends most of its time in; the same as
    /// <c>MethodImplOptions.AggressiveOptimization</c>, which .NET Standard 2.0 does not name and older runtimes pass over.
    /// </summary>
    public const MethodImplOptions OptimizedAtOnce = (MethodImplOptions)512;
}
