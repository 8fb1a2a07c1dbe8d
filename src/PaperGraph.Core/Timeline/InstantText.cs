using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PaperGraph.Core.Timeline;

/// <summary>Instants as texts that keep every digit and the offset.</summary>
public static class InstantText
{
    private const string RoundTrip = "O";

    /// <summary>The text of an instant.</summary>
    [return: NotNullIfNotNull(nameof(instant))]
    public static string? Of(DateTimeOffset? instant) => instant?.ToString(RoundTrip, CultureInfo.InvariantCulture);

    /// <summary>The instant of such a text.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, RoundTrip, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
