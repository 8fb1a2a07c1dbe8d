using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Specs;

namespace PaperGraph.Storage.Neo4j.Tests.Faults;

/// <summary>A file whose every text names the round in which it was written, so that a state that mixes two rounds shows.</summary>
internal static class RoundState
{
    public const string File = "rounds.txt";

    private const int Papers = 12;

    /// <summary>What the file says in a round: each is about one paper more.</summary>
    public static EntryReading[] Of(int round) => [.. Enumerable.Range(0, Papers + round).Select(paper => EntryOf(round, paper))];

    /// <summary>The one round that all that is seen is of.</summary>
    public static async Task<int> ReadAsync(IPaperStore store)
    {
        var (papers, annotations) = (await store.PapersAsync(), await store.AnnotationsAsync());
        var round = int.Parse(Assert.Single(papers.SelectMany(paper => new[] { paper.Venue, paper.Abstract }).Concat(annotations.Select(note => note.Note)).Distinct())!);
        Assert.Equal((Papers + round, Papers + round), (papers.Count, annotations.Count));
        Assert.Equal(new StoreCounts(Papers + round, Papers + round, 0, 2, 1), await store.CountAsync(CancellationToken.None));
        return round;
    }

    // Each round has a tag of its own beside the one that stays.
    private static EntryReading EntryOf(int round, int paper) => Some.Entry(
        Some.Paper($"Paper {paper}") with { Venue = $"{round}", Abstract = $"{round}", Authors = ["Ann"] },
        Some.Annotation($"note {paper}", tags: ["all", $"round {round}"]) with { Note = $"{round}" });
}
