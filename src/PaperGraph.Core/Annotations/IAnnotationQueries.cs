using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Annotations;

/// <summary>What a store answers about annotations.</summary>
public interface IAnnotationQueries
{
    /// <summary>The annotations that exist, by id; unknown ids are left out. One that several files hold has the text of the file whose name comes first, ordinally.</summary>
    Task<IReadOnlyDictionary<Id<Annotation>, Annotation>> FindAnnotationsAsync(IReadOnlyCollection<Id<Annotation>> ids, CancellationToken cancellationToken);

    /// <summary>A page of each selection, in the order of the selections.</summary>
    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    Task<IReadOnlyList<Page<Annotation>>> PageAnnotationsAsync(IReadOnlyList<AnnotationSelection> selections, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many annotations each selection holds, in the order of the selections.</summary>
    Task<IReadOnlyList<int>> CountAnnotationsAsync(IReadOnlyList<AnnotationSelection> selections, CancellationToken cancellationToken);

    /// <summary>The tags of each annotation, by name; annotations without tags are left out.</summary>
    Task<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Tag>>> FindTagsOfAnnotationsAsync(IReadOnlyCollection<Id<Annotation>> annotations, CancellationToken cancellationToken);

    /// <summary>The topics' words in each annotation, in the order quote, note, tag, then by offset; annotations without mentions are left out.</summary>
    Task<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Mention>>> FindMentionsOfAnnotationsAsync(IReadOnlyCollection<Id<Annotation>> annotations, CancellationToken cancellationToken);

    /// <summary>Everywhere each annotation was read, by file and line.</summary>
    Task<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Source>>> FindSourcesAsync(IReadOnlyCollection<Id<Annotation>> annotations, CancellationToken cancellationToken);
}
