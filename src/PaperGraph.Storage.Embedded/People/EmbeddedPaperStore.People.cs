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

    public Task<Page<Person>> PagePeopleAsync(string? contains, PageRequest page, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        var people = GraphOrders.OfPeople(graph);
        var cut = new NodePager(people, page).CutSorted(graph.Sorted.OfPeople(graph), number => Contains(graph.Person(number).Record.Name, contains));
        return Task.FromResult(cut.Of(people, number => graph.Person(number).Record));
    }

    public Task<int> CountPeopleAsync(string? contains, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        return Task.FromResult(graph.Sorted.OfPeople(graph).All().Count(number => Contains(graph.Person(number).Record.Name, contains)));
    }
}
