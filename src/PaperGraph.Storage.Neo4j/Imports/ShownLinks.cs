using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>The links that statements make: each leads to the paper that holds the statement's target as a key. They are written when all papers are there.</summary>
/// <param name="read">Asks the server, within a transaction where what is asked about was written in it.</param>
/// <param name="standing">The files of the readings that will stand, by number.</param>
/// <param name="generation">From which they will be.</param>
internal sealed class ShownLinks(Func<CypherStatement, Task<IReadOnlyList<CypherRow>>> read, IReadOnlyDictionary<long, string> standing, long generation)
{
    private static readonly CypherQuery FindHolders = CypherQuery.Named("Imports/find-holders");

    public List<CypherMap> Found { get; } = [];

    public async Task AddAsync(IReadOnlyCollection<ShownPaper> papers)
    {
        var targets = papers.SelectMany(paper => paper.Statements).Select(said => said.Target).Distinct(StringComparer.Ordinal).ToList();
        if (targets.Count == 0)
            return;
        var holders = (await read(FindHolders.With("targets", targets).With("standing", standing.Keys).With("generation", generation)))
            .ToDictionary(row => row.Text("target"), row => row.Texts("works"), StringComparer.Ordinal);
        foreach (var paper in papers)
            Found.AddRange(LinksFrom(paper, holders));
    }

    // Of several papers known by the target, the one with the lowest id; of several statements, the first says whether there is a link, and the oldest words show it.
    private static IEnumerable<CypherMap> LinksFrom(ShownPaper paper, Dictionary<string, IReadOnlyList<string>> holders)
    {
        var from = paper.Paper.Id.ToString();
        return paper.Statements
            .Select(said => (Said: said, To: holders.GetValueOrDefault(said.Target)?.Where(holder => holder != from).Min(StringComparer.Ordinal)))
            .Where(link => link.To is not null)
            .GroupBy(link => (link.To, link.Said.Kind), link => link.Said)
            .Where(same => !same.First().IsDenial)
            .Select(same => new CypherMap().Put("from", from).Put("to", same.Key.To).Put("kind", same.Key.Kind)
                .Put("evidence", (same.FirstOrDefault(said => said.IsRead) ?? same.First()).Evidence));
    }
}
