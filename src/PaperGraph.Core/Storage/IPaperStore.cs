using PaperGraph.Core.Annotations;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Coverage;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Paths;
using PaperGraph.Core.People;
using PaperGraph.Core.Related;
using PaperGraph.Core.Search;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Vocabularies;

namespace PaperGraph.Core.Storage;

/// <summary>The port to a store: what it answers and what it takes in. Safe for use by many at once.</summary>
/// <remarks>Each call sees one whole state of the graph. Any of them can throw <see cref="StoreUnavailableException" />.</remarks>
public interface IPaperStore :
    IPaperQueries,
    IAnnotationQueries,
    ITopicQueries,
    ITagQueries,
    IPersonQueries,
    ISessionQueries,
    ICoverageQueries,
    IRelatedQueries,
    IPathQueries,
    ISearchQueries,
    ITimelineQueries,
    IImportQueries,
    IImportWriter,
    IChangeQueries,
    IChangeWriter,
    IVocabularyStore,
    IAsyncDisposable
{
    /// <summary>What sort of store it is: <c>embedded</c>, <c>neo4j</c>.</summary>
    string Name { get; }

    /// <summary>Makes the store ready; to be awaited once before anything else. Leftovers of broken imports are swept.</summary>
    Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>How much there is.</summary>
    Task<StoreCounts> CountAsync(CancellationToken cancellationToken);
}

/// <summary>How much a store holds. Topics are counted whether or not a paper touches them.</summary>
public sealed record StoreCounts(int Papers, int Annotations, int Topics, int Tags, int People)
{
    /// <summary>Sessions, whether or not they were held.</summary>
    public int Sessions { get; init; }
}
