using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Storage.Specs.Changes;
using Xunit;

namespace PaperGraph.Storage.Specs.Vocabularies;

/// <summary>What was read and said is handed out again, and takes in what is recognised in it anew.</summary>
public abstract class FindingSpecs : StoreSpecs
{
    private const string Title = "Playing Atari with DQN";

    private static readonly Topic Atari = Some.Topic("Atari");
    private static readonly Topic Dqn = Some.Topic("DQN");

    [Fact]
    public async Task All_entries_that_stand_come_out_as_they_were_read_and_so_does_what_people_said()
    {
        await SaveTopicsAsync(Atari, Dqn);
        var entry = Entry();
        await ImportAsync("b.txt", Some.Entry("gone"));
        await ImportAsync("a.txt", entry, At(10, "other"));
        await ImportAsync("b.txt", Some.Entry("rainbow"));
        await SayAsync(Say.That("note", Say.Of("dqn"), Say.Note("said", "About DQN.", "said")));
        await SayAsync(Say.Title("title", "dqn", "A title"));
        await SayAsync(Say.Undo("undo", "title", "dqn"));

        var entries = await EntriesAsync();

        Assert.Equal(["A title", "dqn", "other", "rainbow"], entries.Where(one => one.Reading.Paper.Title.Length > 0).Select(one => one.Reading.Paper.Title == Title ? "dqn" : one.Reading.Paper.Title).Order());
        var kept = entries.Single(one => one.Reading.Paper.Title == Title).Reading;
        Assert.Equal((entry.Paper.Abstract, entry.Paper.TitleSource), (kept.Paper.Abstract, kept.Paper.TitleSource));
        Assert.Equal(entry.Paper.Keys, kept.Paper.Keys);
        Assert.Equal(entry.Paper.Mentions, kept.Paper.Mentions);
        Assert.Equal(entry.Paper.Statements, kept.Paper.Statements);
        Assert.Equal(entry.Annotations.Select(annotation => (annotation.Id, annotation.Quote, annotation.Note)), kept.Annotations.Select(annotation => (annotation.Id, annotation.Quote, annotation.Note)));
        Assert.Equal(entry.Annotations[0].Tags, kept.Annotations[0].Tags);
        Assert.Equal(["About DQN."], entries.Where(one => one.IsSaid).SelectMany(one => one.Reading.Annotations).Select(annotation => annotation.Note));
    }

    [Fact]
    public async Task There_may_be_more_than_come_at_once()
    {
        await ImportAsync("a.txt", [.. Enumerable.Range(0, 700).Select(number => new EntryReading(number * 10, (number * 10) + 9, Some.Paper($"paper {number}"), [Some.Annotation($"note {number}") with { FirstLine = (number * 10) + 1, LastLine = (number * 10) + 1 }]))]);

        var entries = await EntriesAsync();

        Assert.Equal(Enumerable.Range(0, 700).Select(number => ($"paper {number}", $"note {number}")), entries.Select(one => (one.Reading.Paper.Title, one.Reading.Annotations.Single().Quote!)));
    }

    [Fact]
    public async Task What_is_recognised_anew_is_seen_in_place_of_what_was_found_before()
    {
        await SaveTopicsAsync(Atari, Dqn);
        await ImportAsync("a.txt", Entry());
        await ImportAsync("b.txt", Some.Entry("dqn", Some.Annotation("elsewhere")));

        await FindAsync(entry => entry with
        {
            Paper = entry.Paper with { Mentions = [Some.Mention(Dqn, MentionPlace.Title, Title, "DQN")] },
            Annotations = [.. entry.Annotations.Select(annotation => annotation with
            {
                Mentions = [new TopicMention(Dqn.Id, MentionPlace.Quote, 0, 3, 0.8)],
                Tags = [.. annotation.Tags.Select(tag => tag with { Topic = Dqn.Id })],
            })],
        });

        var touches = (await Store.FindTopicsOfPapersAsync([Some.PaperId("dqn")], None))[Some.PaperId("dqn")];
        Assert.Equal([Dqn.Id], touches.Select(touch => touch.Key.Topic));
        var mentions = (await Store.FindMentionsAsync([touches[0].Key], None))[touches[0].Key];
        Assert.Equal([(MentionPlace.Title, "DQN"), (MentionPlace.Quote, "ann"), (MentionPlace.Quote, "els"), (MentionPlace.Tag, "atari")], mentions.Select(mention => (mention.Where, mention.Text)).OrderBy(mention => mention));
        Assert.Equal(Dqn.Id, (await Store.FindTagsAsync([Core.Tags.TagNames.IdOf("atari")], None)).Values.Single().Topic);
        Assert.Equal([2], (await Store.FindSourcesAsync([Some.AnnotationId("annotation")], None))[Some.AnnotationId("annotation")].Select(source => source.FirstLine));
        Assert.Equal([0, 1], await Store.CountPapersOfTopicsAsync([new TopicPapersSelection(Atari.Id, true), new TopicPapersSelection(Dqn.Id, true)], None));
        Assert.Equal(["annotation", "elsewhere"], (await Store.PageAnnotationsAsync([new Core.Annotations.AnnotationSelection { Topics = [Dqn.Id] }], PageRequest.First(9), None))[0].Nodes().Select(annotation => annotation.Quote).Order());
        Assert.Empty((await Store.PageAnnotationsAsync([new Core.Annotations.AnnotationSelection { Topics = [Atari.Id] }], PageRequest.First(9), None))[0].Items);
        Assert.Equal(new StoreCounts(1, 2, 2, 1, 0), await Store.CountAsync(None));
    }

    [Fact]
    public async Task It_can_be_done_again_and_again_and_goes_when_its_file_is_read_again()
    {
        await SaveTopicsAsync(Atari, Dqn);
        await ImportAsync("a.txt", Entry());
        for (var round = 0; round < 3; round++)
        {
            await FindAsync(With(Dqn));
            Assert.Equal([Dqn.Id], await TopicsAsync());
            await FindAsync(With(Atari));
            Assert.Equal([Atari.Id], await TopicsAsync());
        }

        await FindAsync(With(Dqn));
        await ImportAsync("a.txt", Entry());

        Assert.Equal([Atari.Id], await TopicsAsync());
        Assert.Equal(new StoreCounts(1, 1, 2, 1, 0), await Store.CountAsync(None));
        Assert.Single(await EntriesAsync());
    }

    [Fact]
    public async Task What_is_stated_and_what_a_paper_introduces_is_told_anew()
    {
        await SaveTopicsAsync(Atari, Dqn);
        await ImportAsync("a.txt", Entry(), At(10, "other"), At(20, "rainbow"));

        await FindAsync(entry => entry.Paper.Id == Some.PaperId("dqn")
            ? entry with { Paper = entry.Paper with { Statements = [entry.Paper.Statements[0] with { Target = WorkKey.Introduces(Dqn.Id), Kind = LinkKind.Extends }] } }
            : entry.Paper.Id == Some.PaperId("rainbow") ? entry with { Paper = entry.Paper with { Keys = [.. entry.Paper.Keys, WorkKey.Introduces(Dqn.Id)] } } : null);

        var links = (await Store.FindLinksAsync([Some.PaperId("dqn")], None))[Some.PaperId("dqn")];
        Assert.Equal([(LinkKind.Extends, Some.PaperId("rainbow"), "annotation")], links.Select(link => (link.Kind, link.To, link.Evidence!.Text)));
        await FindAsync(entry => entry.Paper.Id == Some.PaperId("rainbow") ? entry with { Paper = entry.Paper with { Keys = [.. entry.Paper.Keys.Where(key => key.Kind != WorkKeyKind.Introduces)] } } : null);
        Assert.Empty(await Store.FindLinksAsync([Some.PaperId("dqn")], None));
        await ImportAsync("a.txt", Some.Entry("other"));
        Assert.Empty(await Store.FindLinksAsync([Some.PaperId("other")], None));
        Assert.Equal(["other"], (await EntriesAsync()).Select(one => one.Reading.Paper.Title));
    }

    [Fact]
    public async Task What_people_said_is_recognised_anew_whether_or_not_it_counts()
    {
        await SaveTopicsAsync(Atari, Dqn);
        await ImportAsync("a.txt", Some.Entry("dqn"));
        await SayAsync(Say.That("note", Say.Of("dqn"), Say.Note("said", "About DQN.", "said")));
        await SayAsync(Say.Undo("undo", "note", "dqn"));

        await FindAsync(entry => entry with { Annotations = [.. entry.Annotations.Select(annotation => annotation with { Mentions = [Some.Mention(Dqn, MentionPlace.Note, "About DQN.", "DQN")] })] });

        Assert.Equal([], await TopicsAsync());
        await SayAsync(Say.Undo("redo", "undo", "dqn"));
        Assert.Equal([Dqn.Id], await TopicsAsync());
    }

    [Fact]
    public async Task It_is_one_change_that_names_the_papers_and_is_refused_where_something_touched_them_meanwhile()
    {
        await SaveTopicsAsync(Atari, Dqn);
        await ImportAsync("a.txt", Entry());
        var (head, entries) = (await Store.FindHeadAsync(None), await EntriesAsync());
        await SayAsync(Say.Title("title", "dqn", "A title"));

        Assert.Null(await Store.ChangeAsync(DraftOf("late", head, entries, With(Dqn)), None));
        Assert.Equal([Atari.Id], (await Store.FindTopicsOfPapersAsync([Some.PaperId("dqn")], None))[Some.PaperId("dqn")].Select(touch => touch.Key.Topic));

        var change = await Store.ChangeAsync(DraftOf("again", await Store.FindHeadAsync(None), entries, With(Dqn)), None);
        Assert.Equal([Some.PaperId("dqn")], change?.Papers);
        Assert.Equal([Say.ChangeId("title"), Say.ChangeId("again")], (await Store.PageChangesAsync(new ChangeSelection(Some.PaperId("dqn")), PageRequest.Last(2), None)).Nodes().Select(one => one.Id));
    }

    [Fact]
    public async Task A_topic_that_came_back_is_touched_again_once_its_words_are_written_back()
    {
        await Store.SaveVocabularyAsync([], [Atari, Dqn], 0, None);
        await Store.NoteRecognisedAsync(1, "all", None);
        await ImportAsync("a.txt", Entry());
        await Store.SaveVocabularyAsync([], [Dqn], 1, None);
        Assert.Equal([], await TopicsAsync());

        await Store.SaveVocabularyAsync([], [Atari, Dqn], 2, None);
        var (added, kept) = ((await Store.ReadVocabularyAsync(None)).Added, (await EntriesAsync())[0].Reading);

        Assert.True(added.Contains(Atari.Id) || kept.Paper.Mentions.Count == 0);
        await FindAsync(_ => Entry());
        Assert.Equal([Atari.Id], await TopicsAsync());
    }

    private static EntryReading Entry() => Some.Entry(
        Some.Paper("dqn") with
        {
            Title = Title,
            Abstract = "Atari.",
            Mentions = [Some.Mention(Atari, MentionPlace.Title, Title, "Atari"), new TopicMention(Atari.Id, MentionPlace.Abstract, 0, 5, 0.7)],
            Statements = [new LinkStatement(LinkKind.RespondsTo, WorkKey.Title("other"), Some.AnnotationId("annotation"), MentionPlace.Quote, 0, "annotation".Length)],
        },
        Some.Annotation() with { Tags = [new TagReading("atari", Atari.Id)], Mentions = [new TopicMention(Atari.Id, MentionPlace.Quote, 0, 3, 0.8)] });

    private static EntryReading At(int line, string paper) => Some.Entry(paper) with { FirstLine = line, LastLine = line };

    private static Func<EntryReading, EntryReading> With(Topic topic) => entry => entry with
    {
        Paper = entry.Paper with { Mentions = [new TopicMention(topic.Id, MentionPlace.Title, 0, 4, 0.8)] },
        Annotations = [.. entry.Annotations.Select(annotation => annotation with { Mentions = [], Tags = [.. annotation.Tags.Select(tag => tag with { Topic = topic.Id })] })],
    };

    private Task SayAsync(ChangeDraft draft) => Store.ChangeAsync(draft, None);

    private async Task<List<KeptEntry>> EntriesAsync()
    {
        var entries = new List<KeptEntry>();
        RecordPlace? place = null;
        do
        {
            var page = await Store.PageEntriesAsync(place, None);
            entries.AddRange(page.Entries);
            place = page.Next;
        }
        while (place is not null);
        return entries;
    }

    /// <summary>Writes back what some entries say otherwise; null leaves one as it is.</summary>
    private async Task FindAsync(Func<EntryReading, EntryReading?> find)
    {
        var head = await Store.FindHeadAsync(None);
        Assert.NotNull(await Store.ChangeAsync(DraftOf($"found {head}", head, await EntriesAsync(), find), None));
    }

    private static ChangeDraft DraftOf(string name, long head, IEnumerable<KeptEntry> entries, Func<EntryReading, EntryReading?> find)
    {
        var findings = entries.Select(entry => (entry, Found: find(entry.Reading))).Where(one => one.Found is not null).Select(one => new EntryFindings(one.entry, one.Found!)).ToList(); // Null was left out.
        var change = new Change
        {
            Id = Say.ChangeId(name),
            At = new DateTimeOffset(2024, 3, 1, 9, 0, 0, TimeSpan.Zero),
            Kind = ChangeKind.Topic,
            Summary = name,
            Papers = [.. findings.Select(one => one.Found.Paper.Id).Distinct().Order()],
        };
        return new ChangeDraft(change, head) { Findings = findings };
    }

    private async Task<IEnumerable<Core.Graph.Id<Topic>>> TopicsAsync() =>
        (await Store.FindTopicsOfPapersAsync([Some.PaperId("dqn")], None)).Values.SelectMany(touches => touches).Select(touch => touch.Key.Topic);
}
