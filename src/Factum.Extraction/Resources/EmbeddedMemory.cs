using System;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Factum.Extraction.Resources;

/// <summary>Data embedded in this assembly, read where it lies: the runtime has it mapped already, so that nothing is copied to begin with and only the pages that are looked at are loaded.</summary>
internal static unsafe class EmbeddedMemory
{
    /// <summary>The bytes of a resource, which stay where they are as long as the process lives.</summary>
    /// <param name="resource">The resource's name.</param>
    /// <param name="length">How many bytes there are.</param>
    public static byte* Of(string resource, out int length)
    {
        Stream stream = typeof(EmbeddedMemory).GetTypeInfo().Assembly.GetManifestResourceStream(resource) ?? throw new InvalidDataException("no such resource: " + resource);
        length = (int)stream.Length;
        return stream is UnmanagedMemoryStream mapped ? mapped.PositionPointer : CopyOf(stream);
    }

    /// <summary>A copy of bytes that lives as long as the process.</summary>
    public static byte* CopyOf(byte[] bytes)
    {
        byte* memory = (byte*)Marshal.AllocHGlobal(Math.Max(1, bytes.Length));
        Marshal.Copy(bytes, 0, (IntPtr)memory, bytes.Length);
        return memory;
    }

    private static byte* CopyOf(Stream stream)
    {
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return CopyOf(copy.ToArray());
    }
}
