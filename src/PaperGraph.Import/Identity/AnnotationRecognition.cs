using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Identity;

/// <summary>Recognises the annotations of an entry: by their words, or by their position where their words were edited.</summary>
internal sealed class AnnotationRecognition
{
    private IReadOnlyDictionary<AnnotationKey, KnownAnnotation> _known = new Dictionary<AnnotationKey, KnownAnnotation>();

    /// <summary>Tells of annotations that the store knows.</summary>
    public void Learn(IReadOnlyDictionary<AnnotationKey, KnownAnnotation> known) => _known = known;

    /// <summary>The keys of each annotation of an entry, words first, then the position.</summary>
    public static IReadOnlyList<IReadOnlyList<AnnotationKey>> KeysOf(Id<Paper> paper, IdentifiedEntry entry)
    {
        var annotations = entry.Draft.Annotations;
        var keys = new List<IReadOnlyList<AnnotationKey>>(annotations.Count);
        var wordsSoFar = new HashSet<AnnotationKey>();
        for (var at = 0; at < annotations.Count; at++)
        {
            var words = WordsKey(paper, annotations[at], wordsSoFar);
            keys.Add([words, AnnotationKey.Position(paper, entry.Place.Text, annotations.Count - at)]);
        }

        return keys;
    }

    /// <summary>The annotations of an entry, in its order.</summary>
    public IReadOnlyList<Id<Annotation>> Recognise(IReadOnlyList<IReadOnlyList<AnnotationKey>> keysOfEach)
    {
        var stillThere = keysOfEach.Select(keys => keys[0]).ToHashSet();
        return keysOfEach.Select(keys => Find(keys, stillThere) ?? Id<Annotation>.For(keys[0].Text)).ToList();
    }

    private Id<Annotation>? Find(IReadOnlyList<AnnotationKey> keys, HashSet<AnnotationKey> stillThere)
    {
        if (_known.TryGetValue(keys[0], out var same))
            return same.Id;
        return _known.TryGetValue(keys[1], out var edited) && !edited.Keys.Any(stillThere.Contains) ? edited.Id : null;
    }

    // The same passage marked twice is told apart by its notes.
    private static AnnotationKey WordsKey(Id<Paper> paper, AnnotationDraft annotation, HashSet<AnnotationKey> soFar)
    {
        var key = AnnotationKey.Words(paper, annotation.Month, annotation.Quote ?? annotation.Note ?? string.Empty);
        for (var again = 2; !soFar.Add(key); again++)
            key = AnnotationKey.Words(paper, annotation.Month, $"{annotation.Quote} {annotation.Note} {again}");
        return key;
    }
}
