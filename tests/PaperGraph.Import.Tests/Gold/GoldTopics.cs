using System.Text.Json;

namespace PaperGraph.Import.Tests.Gold;

/// <summary>What a careful reader finds of topics in an entry of the seed.</summary>
/// <param name="Line">The entry's first line.</param>
/// <param name="Topics">Names of what it is about.</param>
/// <param name="NotTopics">Names of what it is not about, though words may look like it.</param>
internal sealed record GoldTopics(int Line, IReadOnlyList<string> Topics, IReadOnlyList<string> NotTopics)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyDictionary<int, GoldTopics> ByLine() =>
        JsonSerializer.Deserialize<List<GoldTopics>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Gold", "entries.json")), Options)!
            .ToDictionary(entry => entry.Line);
}
