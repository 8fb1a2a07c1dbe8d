using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.People;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;

namespace PaperGraph.GraphQL.Tests.Fakes;

internal sealed partial class FakePaperStore
{
    public List<Annotation> Annotations { get; } = [];

    public List<(Id<Annotation> Annotation, Tag Tag)> AnnotationTags { get; } = [];

    public List<(Id<Annotation> Annotation, Source Source)> Sources { get; } = [];

    public List<Tag> Tags { get; } = [];

    public List<Person> People { get; } = [];

    public Task<IReadOnlyDictionary<Id<Annotation>, Annotation>> FindAnnotationsAsync(
        IReadOnlyCollection<Id<Annotation>> ids, CancellationToken cancellationToken) =>
        AnswerAsync(() => ByKey(ids, Annotations, annotation => annotation.Id), cancellationToken);

    public Task<IReadOnlyList<Page<Annotation>>> PageAnnotationsAsync(
        IReadOnlyList<AnnotationSelection> selections, PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyList<Page<Annotation>>>(
            () => [.. selections.Select(one => PageOf("annotations", Select(one), annotation => annotation.Id, page))], cancellationToken);

    public Task<IReadOnlyList<int>> CountAnnotationsAsync(IReadOnlyList<AnnotationSelection> selections, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyList<int>>(() => [.. selections.Select(one => Select(one).Count())], cancellationToken);

    public Task<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Tag>>> FindTagsOfAnnotationsAsync(
        IReadOnlyCollection<Id<Annotation>> annotations, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Tag>>>(
            () => Grouped(annotations, AnnotationTags, tagged => tagged.Annotation)
                .ToDictionary(one => one.Key, IReadOnlyList<Tag> (one) => [.. one.Value.Select(tagged => tagged.Tag)]),
            cancellationToken);

    public Task<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Mention>>> FindMentionsOfAnnotationsAsync(
        IReadOnlyCollection<Id<Annotation>> annotations, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Mention>>>(
            () => Mentions.Select(one => one.Mention)
                .Where(mention => mention.Annotation is { } id && annotations.Contains(id))
                .GroupBy(mention => mention.Annotation.GetValueOrDefault())
                .ToDictionary(one => one.Key, IReadOnlyList<Mention> (one) => [.. one]),
            cancellationToken);

    public Task<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Source>>> FindSourcesAsync(
        IReadOnlyCollection<Id<Annotation>> annotations, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Source>>>(
            () => Grouped(annotations, Sources, one => one.Annotation)
                .ToDictionary(one => one.Key, IReadOnlyList<Source> (one) => [.. one.Value.Select(pair => pair.Source)]),
            cancellationToken);

    public Task<IReadOnlyDictionary<Id<Tag>, Tag>> FindTagsAsync(IReadOnlyCollection<Id<Tag>> ids, CancellationToken cancellationToken) =>
        AnswerAsync(() => ByKey(ids, Tags, tag => tag.Id), cancellationToken);

    public Task<Page<Tag>> PageTagsAsync(string? contains, PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync(() => PageOf("tags", Tags.Where(tag => Has(tag.Name, contains)), tag => tag.Id, page), cancellationToken);

    public Task<int> CountTagsAsync(string? contains, CancellationToken cancellationToken) =>
        AnswerAsync(() => Tags.Count(tag => Has(tag.Name, contains)), cancellationToken);

    public Task<IReadOnlyDictionary<Id<Person>, Person>> FindPeopleAsync(
        IReadOnlyCollection<Id<Person>> ids, CancellationToken cancellationToken) =>
        AnswerAsync(() => ByKey(ids, People, person => person.Id), cancellationToken);

    public Task<Page<Person>> PagePeopleAsync(string? contains, PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync(() => PageOf("people", People.Where(person => Has(person.Name, contains)), person => person.Id, page), cancellationToken);

    public Task<int> CountPeopleAsync(string? contains, CancellationToken cancellationToken) =>
        AnswerAsync(() => People.Count(person => Has(person.Name, contains)), cancellationToken);

    private static bool Has(string name, string? part) => part is null || name.Contains(part, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<Annotation> Select(AnnotationSelection selection) => Annotations.Where(annotation =>
        (selection.Paper is null || annotation.Paper == selection.Paper)
        && (selection.By?.Any(person => annotation.By?.Id == person) ?? true));
}
