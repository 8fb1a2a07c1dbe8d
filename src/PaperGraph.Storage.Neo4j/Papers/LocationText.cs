using System.Text.Json;
using System.Text.Json.Serialization;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Storage.Neo4j.Papers;

/// <summary>A location as a JSON object, since a property holds no map.</summary>
internal static class LocationText
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Of(Location location) => JsonSerializer.Serialize(
        new Written(location.Host, location.Url?.OriginalString, location.Name, location.Month?.ToString()), Options);

    public static Location Read(string text)
    {
        var written = JsonSerializer.Deserialize<Written>(text, Options) ?? throw new InvalidOperationException($"“{text}” is no location.");
        return new Location(
            written.Host,
            written.Url is { } url ? new Uri(url, UriKind.RelativeOrAbsolute) : null,
            written.Name,
            Month.TryParse(written.Month, out var month) ? month : null);
    }

    private sealed record Written(string? Host, string? Url, string? Name, string? Month);
}
