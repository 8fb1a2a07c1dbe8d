using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Import.Identity;

namespace PaperGraph.Import.Tests.Identity;

public sealed class AnnotationRecognitionTests
{
    private static readonly Id<Paper> Paper = Id<Paper>.For("some paper");

    [Fact]
    public void The_same_words_on_the_same_paper_in_the_same_month_are_one_annotation()
    {
        var first = KeysOf("A great paper!");
        var recognition = Knowing(first);

        Assert.Equal(new AnnotationRecognition().Recognise(first), recognition.Recognise(KeysOf("a great paper")));
    }

    [Fact]
    public void An_annotation_whose_words_were_edited_keeps_its_id()
    {
        var before = KeysOf("A great paper!");
        var recognition = Knowing(before);

        Assert.Equal(new AnnotationRecognition().Recognise(before), recognition.Recognise(KeysOf("A great paper, on second thought.")));
    }

    [Fact]
    public void An_annotation_written_above_another_one_takes_nothing_from_it()
    {
        var before = KeysOf("A great paper!");
        var recognition = Knowing(before);

        var after = recognition.Recognise(KeysOf("New on top", "A great paper!"));

        Assert.Equal(new AnnotationRecognition().Recognise(before)[0], after[1]);
        Assert.NotEqual(after[0], after[1]);
    }

    [Fact]
    public void The_same_words_twice_in_one_entry_are_two_annotations()
    {
        var ids = new AnnotationRecognition().Recognise(KeysOf("quotable", "quotable"));

        Assert.NotEqual(ids[0], ids[1]);
    }

    private static IReadOnlyList<IReadOnlyList<AnnotationKey>> KeysOf(params string[] notes)
    {
        var entry = Some.Entry(words: notes[0]);
        var annotations = notes.Select(note => entry.Draft.Annotations[0] with { Note = note }).ToList();
        return AnnotationRecognition.KeysOf(Paper, entry with { Draft = entry.Draft with { Annotations = annotations } });
    }

    private static AnnotationRecognition Knowing(IReadOnlyList<IReadOnlyList<AnnotationKey>> keysOfEach)
    {
        var ids = new AnnotationRecognition().Recognise(keysOfEach);
        var recognition = new AnnotationRecognition();
        recognition.Learn(keysOfEach.SelectMany((keys, at) => keys.Select(key => (Key: key, Known: new KnownAnnotation(ids[at], keys))))
            .ToDictionary(pair => pair.Key, pair => pair.Known));
        return recognition;
    }
}
