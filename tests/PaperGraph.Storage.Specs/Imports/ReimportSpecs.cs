using PaperGraph.Core.Annotations;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using Xunit;

namespace PaperGraph.Storage.Specs.Imports;

/// <summary>A file that changed adds, updates and withdraws.</summary>
public abstract class ReimportSpecs : StoreSpecs
{
    [Fact]
    public async Task The_same_content_changes_nothing()
    {
        var entry = Some.Entry(Some.Paper("DQN", "2020-05") with { Abstract = "Games." }, Some.Annotation("reward", "2020-05", "Ann", "RL"));
        await ImportAsync("a.txt", entry);

        var import = await ImportAsync("a.txt", entry with { FirstLine = 7 });

        Assert.Equal(ImportChanges.None, import.Changes);
        Assert.Equal(new StoreCounts(1, 1, 0, 1, 1), await Store.CountAsync(None));
    }

    [Fact]
    public async Task What_is_new_is_added_beside_what_stays()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one")));

        var import = await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one"), Some.Annotation("two")), Some.Entry("ResNet"));

        Assert.Equal(new ImportChanges(1, 0, 0, 1, 0, 0), import.Changes);
        Assert.Equal(["DQN", "ResNet"], await Store.TitlesAsync());
        Assert.Equal(["one", "two"], (await Store.QuotesAsync()).Order());
    }

    [Fact]
    public async Task What_says_something_else_is_updated_and_keeps_its_id()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN", year: 2013), Some.Annotation("one")));

        var import = await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN", year: 2015), Some.Annotation("one") with { Note = "new" }));

        Assert.Equal(new ImportChanges(0, 1, 0, 0, 1, 0), import.Changes);
        Assert.Equal(2015, (await Store.FindPaperAsync("DQN"))?.Year);
        Assert.Equal("new", (await Store.FindAnnotationAsync("one"))?.Note);
    }

    [Fact]
    public async Task What_is_gone_is_withdrawn()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one"), Some.Annotation("two")), Some.Entry("ResNet", Some.Annotation("three", by: "Ann", tags: "CV")));

        var import = await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("two")));

        Assert.Equal(new ImportChanges(0, 0, 1, 0, 0, 2), import.Changes);
        Assert.Null(await Store.FindPaperAsync("ResNet"));
        Assert.Null(await Store.FindPaperAsync(WorkKey.Title("ResNet"), None));
        Assert.Null(await Store.FindAnnotationAsync("one"));
        Assert.Equal(["two"], await Store.QuotesAsync());
        Assert.Equal(new StoreCounts(1, 1, 0, 0, 0), await Store.CountAsync(None));
    }

    [Fact]
    public async Task What_comes_back_is_known_by_its_old_keys()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one")));
        await ImportAsync("a.txt");

        var known = await Store.FindWorksAsync([WorkKey.Title("DQN")], None);
        var import = await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one")));

        Assert.Equal(Some.PaperId("DQN"), known[WorkKey.Title("DQN")].Id);
        Assert.Equal(new ImportChanges(1, 0, 0, 1, 0, 0), import.Changes);
        Assert.Equal("one", (await Store.FindAnnotationAsync("one"))?.Quote);
    }

    [Fact]
    public async Task A_reading_with_other_rules_may_find_other_topics_in_the_same_words()
    {
        var topic = Some.Topic("Q-learning");
        await SaveTopicsAsync(topic);
        await ImportAsync("a.txt", Some.Entry("Playing Atari"));

        var import = await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Playing Atari", topic)));

        Assert.Equal(ImportChanges.None, import.Changes);
        Assert.Single(await Store.FindTopicsOfPapersAsync([Some.PaperId("Playing Atari")], None));
    }

    [Fact]
    public async Task Many_readings_one_after_the_other_leave_the_last()
    {
        for (var round = 1; round <= 5; round++)
            await ImportAsync("a.txt", [.. Enumerable.Range(round, 3).Select(number => Some.Entry($"Paper {number}", Some.Annotation($"note {number}", by: $"Reader {number}", tags: $"tag {number}")))]);

        Assert.Equal(["Paper 5", "Paper 6", "Paper 7"], await Store.TitlesAsync());
        Assert.Equal(new StoreCounts(3, 3, 0, 3, 3), await Store.CountAsync(None));
        Assert.Equal([3], await Store.CountAnnotationsAsync([AnnotationSelection.All], None));
    }
}
