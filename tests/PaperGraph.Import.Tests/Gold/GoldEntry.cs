using System.Text.Json;

namespace PaperGraph.Import.Tests.Gold;

/// <summary>What a careful reader finds in one entry of the seed. What is left out here is not judged.</summary>
internal sealed record GoldEntry
{
    public required int Line { get; init; }
    public string? Month { get; init; }
    public string? Host { get; init; }
    public string? Title { get; init; }
    public string? CuratedTitle { get; init; }
    public int? Year { get; init; }
    public IReadOnlyList<string>? Authors { get; init; }
    public string? Venue { get; init; }
    public string? Kind { get; init; }
    public string? Doi { get; init; }
    public string? ArxivId { get; init; }
    public int? Annotations { get; init; }
    public IReadOnlyList<string>? Tags { get; init; }
    public string? LocationName { get; init; }

    public static IReadOnlyList<GoldEntry> All()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Gold", "entries.json"));
        return JsonSerializer.Deserialize<GoldEntry[]>(file, JsonSerializerOptions.Web) ?? [];
    }
}
