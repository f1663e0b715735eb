using System;

namespace Factum.Training.Evaluation.Coreference;

/// <summary>The assignment problem, by the Hungarian algorithm in its shortest augmenting path form (Jonker and Volgenant 1987): O(rows² · columns).</summary>
internal static class Assignment
{
    /// <summary>The largest sum of gains when each row takes a column of its own; there are at least as many columns as rows.</summary>
    public static double MaximumGain(double[,] gain)
    {
        int rows = gain.GetLength(0), columns = gain.GetLength(1);
        double[] rowPotential = new double[rows + 1], columnPotential = new double[columns + 1];
        int[] rowOf = new int[columns + 1], previous = new int[columns + 1];
        for (int row = 1; row <= rows; row++)
        {
            rowOf[0] = row;
            int column = 0;
            double[] slack = new double[columns + 1];
            Array.Fill(slack, double.PositiveInfinity);
            bool[] used = new bool[columns + 1];
            do
            {
                used[column] = true;
                int next = 0;
                double delta = double.PositiveInfinity;
                for (int c = 1; c <= columns; c++)
                {
                    if (used[c]) continue;
                    double reduced = -gain[rowOf[column] - 1, c - 1] - rowPotential[rowOf[column]] - columnPotential[c];
                    if (reduced < slack[c]) (slack[c], previous[c]) = (reduced, column);
                    if (slack[c] < delta) (delta, next) = (slack[c], c);
                }

                for (int c = 0; c <= columns; c++)
                {
                    if (used[c])
                    {
                        rowPotential[rowOf[c]] += delta;
                        columnPotential[c] -= delta;
                    }
                    else
                    {
                        slack[c] -= delta;
                    }
                }

                column = next;
            }
            while (rowOf[column] != 0);

            for (; column != 0; column = previous[column]) rowOf[column] = rowOf[previous[column]];
        }

        double total = 0;
        for (int c = 1; c <= columns; c++)
            if (rowOf[c] > 0) total += gain[rowOf[c] - 1, c - 1];
        return total;
    }
}
