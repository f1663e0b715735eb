using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factum.Extraction.Grammar.Models;

namespace Factum.Training.Learning;

/// <summary>Quantises learnt weights to bytes and lays them out as <see cref="FeatureTable"/> reads them.</summary>
internal static class WeightPacking
{
    /// <summary>The section of a <see cref="SparseWeights"/>, of 2^<paramref name="mostBits"/> buckets at most; <paramref name="whole"/> is the share of weights that keep their size.</summary>
    public static byte[] Sparse(IEnumerable<FeatureWeights> learnt, int mostBits, bool keepsLarge, double whole)
    {
        List<FeatureWeights> all = [.. learnt];
        int bits = 4;
        while (bits < mostBits && (FeatureTable.Ways << bits) * 0.8 < all.Count) bits++;
        double scale = Scale(all, whole);
        MemoryStream rows = new();
        rows.WriteByte(0);
        Dictionary<string, uint> known = new(StringComparer.Ordinal);
        List<(ulong Feature, double Importance, uint Payload)> entries = [];
        foreach ((FeatureWeights feature, double importance) in Kept(all, bits, keepsLarge))
        {
            List<(int Class, int Weight)> row = [];
            foreach ((int classNumber, double weight) in feature.Weights)
            {
                int quantised = Quantised(weight, scale);
                if (quantised != 0) row.Add((classNumber, quantised));
            }

            if (row.Count == 0) continue;
            byte[] bytes = new byte[1 + (2 * row.Count)];
            bytes[0] = checked((byte)row.Count);
            for (int i = 0; i < row.Count; i++)
            {
                bytes[1 + (2 * i)] = checked((byte)row[i].Class);
                bytes[2 + (2 * i)] = unchecked((byte)row[i].Weight);
            }

            string key = Convert.ToHexString(bytes);
            if (!known.TryGetValue(key, out uint offset))
            {
                known[key] = offset = (uint)rows.Length;
                rows.Write(bytes);
            }

            entries.Add((feature.Feature, importance, offset));
        }

        byte[] table = Table(entries, bits);
        return [.. table, .. rows.ToArray()];
    }

    /// <summary>The section of a <see cref="TransitionWeights"/>.</summary>
    public static byte[] Transitions(IEnumerable<FeatureWeights> learnt, int bits, bool keepsLarge, double whole)
    {
        List<FeatureWeights> centred = [.. learnt.Select(Centred)];
        double scale = Scale(centred, whole);
        List<(ulong Feature, double Importance, uint Payload)> entries = [];
        foreach ((FeatureWeights feature, double importance) in Kept(centred, bits, keepsLarge))
        {
            uint payload = 0;
            foreach ((int classNumber, double weight) in feature.Weights) payload |= (uint)unchecked((byte)Quantised(weight, scale)) << (8 * classNumber);
            if (payload != 0) entries.Add((feature.Feature, importance, payload));
        }

        return Table(entries, bits);
    }

    /// <summary>The bytes of a <see cref="AtomTable"/> of 2^<paramref name="mostBits"/> buckets at most; of atoms that do not fit, the least important go.</summary>
    public static byte[] Atoms(IReadOnlyList<(ulong Atom, double Importance, int Value)> atoms, out int dropped, int mostBits = 20)
    {
        int bits = 4;
        while (bits < mostBits && (AtomTable.Ways << bits) * 0.66 < atoms.Count) bits++;
        uint[] table = new uint[AtomTable.Ways << bits];
        dropped = 0;
        foreach ((ulong atom, _, int value) in atoms.OrderByDescending(a => a.Importance).ThenBy(a => a.Atom))
        {
            uint entry = AtomTable.Check(atom) | (checked((uint)(ushort)value) << 16);
            int home = FeatureTable.Bucket(atom, bits);
            if (!Place(table, home, entry, 0xFFFF, out bool full) && !(full && Place(table, (home + 1) & ((1 << bits) - 1), entry, 0xFFFF, out _))) dropped++;
        }

        return Bytes(bits, table);
    }

    private static byte[] Table(List<(ulong Feature, double Importance, uint Payload)> entries, int bits)
    {
        uint[] table = new uint[FeatureTable.Ways << bits];
        int dropped = 0;
        foreach ((ulong feature, _, uint payload) in entries)
            if (!Place(table, FeatureTable.Bucket(feature, bits), (payload << 8) | FeatureTable.Check(feature), 0xFF, out _)) dropped++;
        Console.Error.WriteLine($"    {entries.Count - dropped} features of {entries.Count} in {table.Length} places");
        return Bytes(bits, table);
    }

    /// <summary>Puts an entry into its bucket, if that has room and holds none that looks alike.</summary>
    private static bool Place(uint[] table, int bucket, uint entry, uint check, out bool full)
    {
        full = false;
        for (int at = bucket * FeatureTable.Ways; at < (bucket + 1) * FeatureTable.Ways; at++)
        {
            if (table[at] == 0)
            {
                table[at] = entry;
                return true;
            }

            if ((table[at] & check) == (entry & check)) return false;
        }

        full = true;
        return false;
    }

    private static byte[] Bytes(int bits, uint[] table)
    {
        byte[] bytes = new byte[4 + (4 * table.Length)];
        BitConverter.TryWriteBytes(bytes, bits);
        Buffer.BlockCopy(table, 0, bytes, 4, 4 * table.Length);
        return bytes;
    }

    /// <summary>The most important features first, those of large weights that speak often: more than the table has places, as many find their bucket full.</summary>
    private static IEnumerable<(FeatureWeights Feature, double Importance)> Kept(List<FeatureWeights> all, int bits, bool keepsLarge) =>
        all.Select(f => (Feature: f, Importance: f.Weights.Max(w => Math.Abs(w.Weight)) * (keepsLarge ? Math.Sqrt(Math.Sqrt(f.Uses + 1)) : Math.Sqrt(f.Uses + 1))))
            .OrderByDescending(f => f.Importance).ThenBy(f => f.Feature.Feature)
            .Take((FeatureTable.Ways << bits) * 3 / 2);

    private static FeatureWeights Centred(FeatureWeights feature)
    {
        double[] weights = new double[3];
        foreach ((int classNumber, double weight) in feature.Weights) weights[classNumber] = weight;
        double mean = weights.Sum() / 3;
        return feature with { Weights = [.. weights.Select((w, c) => (c, w - mean))] };
    }

    /// <summary>The factor that brings weights within a signed byte, but for a share of the very largest.</summary>
    private static double Scale(List<FeatureWeights> all, double whole)
    {
        double[] sizes = [.. all.SelectMany(f => f.Weights).Select(w => Math.Abs(w.Weight)).Order()];
        return sizes.Length == 0 ? 1 : 127 / sizes[(int)((sizes.Length - 1) * whole)];
    }

    private static int Quantised(double weight, double scale) => (int)Math.Clamp(Math.Round(weight * scale), -127, 127);
}
