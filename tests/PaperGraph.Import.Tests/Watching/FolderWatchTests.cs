using PaperGraph.Import.Watching;

namespace PaperGraph.Import.Tests.Watching;

public sealed class FolderWatchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papergraph-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void At_the_first_look_every_file_is_due_by_name()
    {
        Write("b.txt");
        Write("a.txt");

        Assert.Equal(["a.txt", "b.txt"], new FolderWatch(_folder).Look().Due);
    }

    [Fact]
    public void A_file_that_was_read_is_due_again_when_it_changed()
    {
        Write("a.txt");
        var watch = new FolderWatch(_folder);
        watch.Look();
        watch.MarkRead("a.txt");
        Assert.Empty(watch.Look().Due);

        Write("a.txt", "longer");
        watch.Look();

        Assert.Equal(["a.txt"], watch.Look().Due);
    }

    [Fact]
    public void A_file_that_changes_from_one_look_to_the_next_is_not_due_yet()
    {
        var watch = new FolderWatch(_folder);
        watch.Look();
        Write("a.txt", "1");

        var look = watch.Look();

        Assert.Empty(look.Due);
        Assert.False(look.IsEverythingAtRest);
        Assert.Equal(["a.txt"], watch.Look().Due);
    }

    [Fact]
    public void A_file_that_was_read_and_is_not_there_any_more_is_gone_once()
    {
        Write("a.txt");
        var watch = new FolderWatch(_folder);
        watch.Look();
        watch.MarkRead("a.txt");
        File.Delete(Path.Combine(_folder, "a.txt"));

        Assert.Equal(["a.txt"], watch.Look().Gone);
        Assert.Empty(watch.Look().Gone);
    }

    [Fact]
    public void Hidden_files_and_a_folder_that_is_not_there_hold_nothing()
    {
        Write(".hidden");

        Assert.Empty(new FolderWatch(_folder).Look().Due);
        Assert.Empty(new FolderWatch(Path.Combine(_folder, "nowhere")).Look().Due);
    }

    private void Write(string name, string text = "text") => File.WriteAllText(Path.Combine(_folder, name), text);
}
