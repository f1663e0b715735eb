using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Factum.Benchmarks.Quantities;

/// <summary>Shows the speed of reading a text of a million characters.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SpeedColumnAttribute(int length) : Attribute, IConfigSource
{
    /// <inheritdoc/>
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddColumn(new Column(length));

    private sealed class Column(int length) : IColumn
    {
        public string Id => nameof(SpeedColumnAttribute);

        public string ColumnName => "MB/s";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => "Million characters read in a second";

        public string GetValue(BenchmarkDotNet.Reports.Summary summary, BenchmarkCase benchmarkCase) =>
            summary.Reports.FirstOrDefault(report => report.BenchmarkCase == benchmarkCase)?.ResultStatistics is { } statistics ? (length * 1e3 / statistics.Mean).ToString("F1", CultureInfo.InvariantCulture) : "-";

        public string GetValue(BenchmarkDotNet.Reports.Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsAvailable(BenchmarkDotNet.Reports.Summary summary) => true;

        public bool IsDefault(BenchmarkDotNet.Reports.Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}
