using PaperGraph.Core.Graph;
using PaperGraph.Core.People;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Paging;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore
{
    public Task<IReadOnlyDictionary<Id<Person>, Person>> FindPeopleAsync(IReadOnlyCollection<Id<Person>> ids, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        return Task.FromResult<IReadOnlyDictionary<Id<Person>, Person>>(Seen(ids, graph.NumberOf)
            .Select(number => graph.Person(number).Record).ToDictionary(person => person.Id));
    }

    public Task<Page<Person>> PagePeopleAsync(string? contains, PageRequest page, CancellationToken cancellationToken) =>
        Task.FromResult(PeopleOf(_state.Graph).Cut(contains, page));

    public Task<int> CountPeopleAsync(string? contains, CancellationToken cancellationToken) =>
        Task.FromResult(PeopleOf(_state.Graph).Count(contains));

    private static NameList<Person> PeopleOf(GraphSnapshot graph) =>
        new(GraphOrders.OfPeople(graph), graph.Sorted.OfPeople(graph), number => graph.Person(number).Record, person => person.Name);
}
