using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.People;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Paging;
using PaperGraph.Storage.Neo4j.People;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : IPersonQueries
{
    private static readonly CypherQuery FindPeople = CypherQuery.Named("People/find-people");
    private static readonly CypherQuery CountPeople = CypherQuery.Named("People/count-people");
    private static readonly WalkQueries WalkPeople = WalkQueries.Named("People/page");

    public async Task<IReadOnlyDictionary<Id<Person>, Person>> FindPeopleAsync(IReadOnlyCollection<Id<Person>> ids, CancellationToken cancellationToken) =>
        (await ReadAsync(FindPeople, ids, cancellationToken)).Select(row => PersonRecord.Read(row.Row("person"))).ToDictionary(person => person.Id);

    public async Task<Page<Person>> PagePeopleAsync(string? contains, PageRequest page, CancellationToken cancellationToken)
    {
        var list = new ListRequest(ListNames.People, NodeKind.Person, page);
        var row = (await ReadAsync(list.Walk(WalkPeople).With("contains", contains?.ToUpperInvariant()), cancellationToken))[0];
        return list.Of(row.Rows("people"), row.Flag("isAnyBehind"), node =>
        {
            var person = PersonRecord.Read(node);
            return (person, SortKeys.OfName(person.Name, person.Id.Node));
        });
    }

    public async Task<int> CountPeopleAsync(string? contains, CancellationToken cancellationToken) =>
        (await ReadAsync(CountPeople.With("contains", contains?.ToUpperInvariant()), cancellationToken))[0].Int("people");
}
