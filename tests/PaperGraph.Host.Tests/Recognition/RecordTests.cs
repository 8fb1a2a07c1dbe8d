using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Host.Tests.Seed;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Recognition;
using PaperGraph.Import.Watching;

namespace PaperGraph.Host.Tests.Recognition;

/// <summary>What recognition makes of the seed when it comes out of a store, and not out of files.</summary>
public sealed class RecordTests(SeedServer server) : IClassFixture<SeedServer>
{
    private IPaperStore Store => server.Services.GetRequiredService<IPaperStore>();

    private TopicReading Topics => server.Services.GetRequiredService<VocabularySource>().Current!; // The first pass is through.

    private IEditing Editing => server.Services.GetRequiredService<IEditing>();

    [Fact]
    public async Task The_same_vocabulary_finds_in_the_record_what_it_found_in_the_files_and_in_what_people_say()
    {
        var ann = new Editor("Ann", MayTakeBackOthers: true);
        await Editing.AddPaperAsync(new NewPaper { Title = "On DQN and attention", Abstract = "A network attends to games of Atari.", Tags = ["RL", "nonsense"] }, ann, CancellationToken.None);
        var paper = (await Store.FindPaperAsync(WorkKey.Title("On DQN and attention"), CancellationToken.None))!.Id; // It was added.
        await Editing.AnnotateAsync(paper, new NewAnnotation { Quote = "attention, please", Note = "SAC works here", Tags = ["transfer learning"] }, ann, CancellationToken.None);

        var (entries, others) = (0, new List<EntryReading>());
        foreach (var (entry, found) in await RecogniseAllAsync(Topics))
        {
            entries++;
            if (EntryRecognition.Differ(entry.Reading, found))
                others.Add(entry.Reading);
        }

        Assert.True(entries > 90, $"{entries}");
        Assert.Empty(others);
    }

    [Fact]
    public async Task It_holds_statements_and_what_introduces_topics()
    {
        var entries = (await RecogniseAllAsync(Topics)).Select(one => one.Found.Paper).ToList();

        Assert.Contains(entries, paper => paper.Statements.Count > 0);
        Assert.Contains(entries, paper => paper.Keys.Any(key => key.Kind == WorkKeyKind.Introduces));
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Where_a_difference_shows_in_no_text_another_vocabulary_finds_the_same(int seed)
    {
        var random = new Random(seed);
        var before = Topics.Vocabulary;
        var after = Vocabulary.Of(Changed(before, random));
        var difference = VocabularyDifference.Between(before, after);
        var (affected, missed) = (0, new List<string>());

        foreach (var (entry, found) in await RecogniseAllAsync(new TopicReading(after, 0)))
        {
            if (EntryRecognition.TextsOf(entry, null).Any(difference.MayShowIn))
                affected++;
            else if (EntryRecognition.Differ(entry.Reading, found))
                missed.Add(entry.Reading.Paper.Title);
        }

        Assert.Empty(missed);
        TestContext.Current.TestOutputHelper?.WriteLine($"{affected} entries may be affected.");
    }

    // Some go, some lose a name, some get a word that stands in the seed for one, some other neighbours.
    private static IReadOnlyList<TopicDefinition> Changed(Vocabulary before, Random random)
    {
        var named = before.Definitions.SelectMany(definition => definition.Broader.Concat(definition.Prerequisites)).Select(TopicNames.KeyOf).ToHashSet();
        var definitions = before.Definitions.ToList();
        for (var change = 0; change < 4; change++)
        {
            var at = random.Next(definitions.Count);
            var definition = definitions[at];
            var isNamed = definition.Aliases.Concat(definition.Doubtful).Append(definition.Name).Any(name => named.Contains(TopicNames.KeyOf(name)));
            if (!isNamed && random.Next(2) == 0)
            {
                definitions.RemoveAt(at);
                continue;
            }

            definitions[at] = random.Next(4) switch
            {
                0 => definition with { Company = [.. definition.Company, "paper"] },
                1 => definition with { Prerequisites = [] },
                2 => definition with { Broader = [], Strangers = [] },
                _ => definition with { Company = [], Doubtful = [], Aliases = [.. definition.Aliases, .. definition.Doubtful] },
            };
        }

        string[] words = ["game play", "bayes", "tutorial", "reading list", "the paper", "code", "state", "learner", "policies", "GitHub", "DSD", "video"];
        return [.. definitions, new TopicDefinition { Name = $"{words[random.Next(words.Length)]} {(random.Next(2) == 0 ? "thing" : string.Empty)}".Trim() }];
    }

    private async Task<List<(KeptEntry Entry, EntryReading Found)>> RecogniseAllAsync(TopicReading topics)
    {
        var recognition = new EntryRecognition(topics);
        var all = new List<(KeptEntry, EntryReading)>();
        RecordPlace? place = null;
        do
        {
            var page = await Store.PageEntriesAsync(place, CancellationToken.None);
            var papers = await Store.FindPapersAsync([.. page.Entries.Select(entry => entry.Reading.Paper.Id).Distinct()], CancellationToken.None);
            all.AddRange(page.Entries.Select(entry => (entry, recognition.Recognise(entry, papers.GetValueOrDefault(entry.Reading.Paper.Id)))));
            place = page.Next;
        }
        while (place is not null);
        return all;
    }
}
