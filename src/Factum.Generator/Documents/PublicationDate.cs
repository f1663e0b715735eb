using System;
using System.Globalization;

namespace Factum.Generator.Documents;

/// <summary>Reads the <c>Published</c> metadata.</summary>
internal static class PublicationDate
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    /// <summary>The day of an ISO 8601 date, with or without a time of day; <see langword="null"/> where it is none.</summary>
    /// <remarks>The day is the one written, in the place where it was written: it does not move to the machine's time zone.</remarks>
    public static DateTime? Parse(string published) =>
        DateTimeOffset.TryParseExact(published.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date) ? date.Date : null;
}
