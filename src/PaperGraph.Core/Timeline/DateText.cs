using System.Globalization;

namespace PaperGraph.Core.Timeline;

/// <summary>Days as texts, <c>2023-07-14</c>, which are in their order.</summary>
public static class DateText
{
    /// <summary>How they are written.</summary>
    public const string Format = "yyyy-MM-dd";

    /// <summary>The text of a day.</summary>
    public static string Of(DateOnly date) => date.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The day of such a text.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static DateOnly Read(string text) => DateOnly.ParseExact(text, Format, CultureInfo.InvariantCulture);
}
