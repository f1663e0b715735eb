using System;
using System.Runtime.InteropServices;
using Factum.Extraction.Grammar.Models;

namespace Factum.Training.Learning;

/// <summary>Puts a section's bytes where the readers of models expect them: in memory that does not move.</summary>
internal static unsafe class UnmanagedSection
{
    /// <summary>A copy of <paramref name="bytes"/> that lives as long as the process.</summary>
    public static ModelSection Of(byte[] bytes)
    {
        byte* memory = (byte*)NativeMemory.Alloc((nuint)bytes.Length);
        bytes.AsSpan().CopyTo(new Span<byte>(memory, bytes.Length));
        return new ModelSection(memory, bytes.Length);
    }
}
