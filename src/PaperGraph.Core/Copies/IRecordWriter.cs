using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Vocabularies;

namespace PaperGraph.Core.Copies;

/// <summary>How a record gets into an empty store: what is known first, then the imports as they were done, then the log.</summary>
/// <remarks>Imports are not logged by being done: the log that is copied has them.</remarks>
public interface IRecordWriter : IImportWriter, IChangeWriter, IVocabularyStore
{
    /// <summary>Makes tags and people known by name; nothing carries them yet.</summary>
    Task RememberNamesAsync(IReadOnlyList<Tag> tags, IReadOnlyList<Person> people, CancellationToken cancellationToken);

    /// <summary>Makes works known that nothing speaks of yet.</summary>
    Task RememberWorksAsync(IReadOnlyList<KnownWork> works, CancellationToken cancellationToken);

    /// <summary>Makes annotations known that nobody has read yet; their papers are known already.</summary>
    Task RememberAnnotationsAsync(IReadOnlyList<MetAnnotation> annotations, CancellationToken cancellationToken);

    /// <summary>Makes an import say of itself what it said elsewhere; one that is still running ends with that, and does not stand.</summary>
    /// <exception cref="ArgumentException">There is no such import.</exception>
    Task RestoreImportAsync(Import import, CancellationToken cancellationToken);

    /// <summary>Makes known tags name these topics, or none.</summary>
    Task NameTopicsAsync(IReadOnlyList<Tag> tags, CancellationToken cancellationToken);
}
