namespace Factum.Training.Treebanks;

/// <summary>Makes trees projective: arcs that cross others are lifted to the head's head, the shortest first (Nivre and Nilsson 2005).</summary>
internal static class Projectivity
{
    /// <summary>A projective tree that differs from <paramref name="heads"/> (counted from 1, 0 is the root) as little as lifting allows.</summary>
    public static int[] Lifted(int[] heads)
    {
        int[] lifted = (int[])heads.Clone();
        while (true)
        {
            int shortest = -1, length = int.MaxValue;
            for (int d = 1; d <= lifted.Length; d++)
            {
                int h = lifted[d - 1];
                int size = h > d ? h - d : d - h;
                if (h == 0 || size >= length || IsProjective(lifted, h, d)) continue;
                shortest = d;
                length = size;
            }

            if (shortest < 0) return lifted;
            lifted[shortest - 1] = lifted[lifted[shortest - 1] - 1];
        }
    }

    private static bool IsProjective(int[] heads, int h, int d)
    {
        int from = h < d ? h : d, to = h < d ? d : h;
        for (int i = from + 1; i < to; i++)
        {
            int at = i, steps = 0;
            while (at != 0 && at != h && steps++ <= heads.Length) at = heads[at - 1];
            if (at != h) return false;
        }

        return true;
    }
}
