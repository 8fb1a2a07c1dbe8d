using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PaperGraph.Storage.Embedded.Database;

/// <summary>Instants as texts that keep every digit and the offset.</summary>
internal static class InstantText
{
    private const string RoundTrip = "O";

    [return: NotNullIfNotNull(nameof(instant))]
    public static string? Of(DateTimeOffset? instant) => instant?.ToString(RoundTrip, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, RoundTrip, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
