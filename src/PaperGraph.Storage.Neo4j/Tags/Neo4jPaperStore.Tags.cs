using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Paging;
using PaperGraph.Storage.Neo4j.Tags;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : ITagQueries
{
    private static readonly CypherQuery FindTags = CypherQuery.Named("Tags/find-tags");
    private static readonly CypherQuery CountTags = CypherQuery.Named("Tags/count-tags");
    private static readonly WalkQueries WalkTags = WalkQueries.Named("Tags/page");

    public async Task<IReadOnlyDictionary<Id<Tag>, Tag>> FindTagsAsync(IReadOnlyCollection<Id<Tag>> ids, CancellationToken cancellationToken) =>
        (await ReadAsync(FindTags, ids, cancellationToken)).Select(row => TagRecord.Read(row.Row("tag"))).ToDictionary(tag => tag.Id);

    public async Task<Page<Tag>> PageTagsAsync(string? contains, PageRequest page, CancellationToken cancellationToken)
    {
        var list = new ListRequest(ListNames.Tags, NodeKind.Tag, page);
        var row = (await ReadAsync(list.Walk(WalkTags).With("contains", contains?.ToUpperInvariant()), cancellationToken))[0];
        return list.Of(row.Rows("tags"), row.Flag("isAnyBehind"), node =>
        {
            var tag = TagRecord.Read(node);
            return (tag, SortKeys.OfName(tag.Name, tag.Id.Node));
        });
    }

    public async Task<int> CountTagsAsync(string? contains, CancellationToken cancellationToken) =>
        (await ReadAsync(CountTags.With("contains", contains?.ToUpperInvariant()), cancellationToken))[0].Int("tags");
}
