using PaperGraph.Core.Annotations;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Paging;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.People;

internal sealed class PersonFields(IPaperStore store, PageArguments pages) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map)
    {
        map.Connection<Person, string?>("Person", store.CountPeopleAsync)
            .Query("person", FindAsync)
            .Query("people", PageAsync);
        map.Type<Person>("Person")
            .Pages(
                "authored",
                (person, _) => new PaperSelection { Authors = [person.Id] },
                (selections, call) =>
                    store.PagePapersAsync(selections, PaperOrder.AnnotatedDesc, pages.Of(call.Arguments), call.Cancellation))
            .Pages(
                "annotations",
                (person, _) => new AnnotationSelection { By = [person.Id] },
                (selections, call) => store.PageAnnotationsAsync(selections, pages.Of(call.Arguments), call.Cancellation));
    }

    private async Task<Person?> FindAsync(FieldCall call)
    {
        var id = PersonNames.IdOf(call.Arguments.Get<string>("name"));
        return (await store.FindPeopleAsync([id], call.Cancellation)).GetValueOrDefault(id);
    }

    private async Task<Connection<Person, string?>> PageAsync(FieldCall call)
    {
        var contains = call.Arguments.Find<string>("contains");
        var page = await store.PagePeopleAsync(contains, pages.Of(call.Arguments), call.Cancellation);
        return new Connection<Person, string?>(page, contains);
    }
}
