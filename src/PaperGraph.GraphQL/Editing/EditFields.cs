using System.Globalization;
using PaperGraph.Core.Annotations;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Editing;

internal sealed class EditFields(IPaperStore store, IEditing editing) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map)
    {
        map.Enum<MistakeCode>("UserErrorCode").Type<UserError>("UserError");
        map.Type<Payload<Paper>>("PaperPayload").Value("paper", payload => payload.Node);
        map.Type<Payload<Annotation>>("AnnotationPayload").Value("annotation", payload => payload.Node);
        map.Type<Payload<Change>>("ChangePayload").Value("change", payload => payload.Node);
        map.Type<Payload<Topic>>("TopicPayload").Value("topic", payload => payload.Node);
        map.Type<RemovePayload>("RemovePayload");
        AddPapers(map);
        AddAnnotations(map);
        AddVerdicts(map);
        AddTopics(map);
        map.Mutation("undo", Role.Member, call => OfIdAsync<Change, Payload<Change>>(
            call, call.Arguments, "change", async id => await PayloadAsync<Change>(editing.UndoAsync(id, EditorOf(call), call.Cancellation), store.FindChangesAsync, call), NotFound<Change>));
    }

    private void AddPapers(ResolverMapBuilder map) => map
        .Mutation("addPaper", Role.Member, call => PayloadAsync<Paper>(
            editing.AddPaperAsync(EditInput.NewPaper(InputOf(call)), EditorOf(call), call.Cancellation), store.FindPapersAsync, call))
        .Mutation("updatePaper", Role.Member, call => OfIdAsync<Paper, Payload<Paper>>(
            call, InputOf(call), "id", id => PayloadAsync<Paper>(
                editing.UpdatePaperAsync(id, EditInput.PaperUpdate(InputOf(call)), EditorOf(call), call.Cancellation), store.FindPapersAsync, call), NotFound<Paper>))
        .Mutation("removePaper", Role.Curator, call => OfIdAsync<Paper, RemovePayload>(
            call, call.Arguments, "id", id => RemoveAsync(editing.RemovePaperAsync(id, EditorOf(call), call.Cancellation)), NotRemoved))
        .Mutation("mergePapers", Role.Curator, call => OfIdAsync<Paper, Payload<Paper>>(
            call, call.Arguments, "into", into => OfIdsAsync(
                call, "from", from => PayloadAsync<Paper>(editing.MergePapersAsync(into, from, EditorOf(call), call.Cancellation), store.FindPapersAsync, call)), NotFound<Paper>))
        .Mutation("unmergePaper", Role.Curator, call => OfIdAsync<Paper, Payload<Paper>>(
            call, call.Arguments, "from", from => OfIdAsync<Paper, Payload<Paper>>(
                call, call.Arguments, "id", part => PayloadAsync<Paper>(
                    editing.UnmergePaperAsync(from, part, EditorOf(call), call.Cancellation), store.FindPapersAsync, call), NotFound<Paper>), NotFound<Paper>));

    private void AddAnnotations(ResolverMapBuilder map) => map
        .Mutation("annotate", Role.Member, call => OfIdAsync<Paper, Payload<Annotation>>(
            call, InputOf(call), "paper", paper => PayloadAsync<Annotation>(
                editing.AnnotateAsync(paper, EditInput.NewAnnotation(InputOf(call)), EditorOf(call), call.Cancellation), store.FindAnnotationsAsync, call), NotFound<Annotation>))
        .Mutation("editAnnotation", Role.Member, call => OfIdAsync<Annotation, Payload<Annotation>>(
            call, InputOf(call), "id", id => PayloadAsync<Annotation>(
                editing.EditAnnotationAsync(id, EditInput.AnnotationUpdate(InputOf(call)), EditorOf(call), call.Cancellation), store.FindAnnotationsAsync, call), NotFound<Annotation>))
        .Mutation("removeAnnotation", Role.Member, call => OfIdAsync<Annotation, RemovePayload>(
            call, call.Arguments, "id", id => RemoveAsync(editing.RemoveAnnotationAsync(id, EditorOf(call), call.Cancellation)), NotRemoved));

    private void AddVerdicts(ResolverMapBuilder map) => map
        .Mutation("linkPapers", Role.Member, call => OfLinkAsync(call, editing.LinkPapersAsync))
        .Mutation("unlinkPapers", Role.Member, call => OfLinkAsync(call, editing.UnlinkPapersAsync))
        .Mutation("tagPaper", Role.Member, call => OfPaperAsync(
            call, "paper", paper => editing.TagPaperAsync(paper, call.Arguments.Get<string>("tag"), EditorOf(call), call.Cancellation)))
        .Mutation("untagPaper", Role.Member, call => OfPaperAsync(
            call, "paper", paper => editing.UntagPaperAsync(paper, call.Arguments.Get<string>("tag"), EditorOf(call), call.Cancellation)))
        .Mutation("judgeTopic", Role.Member, call => OfPaperAsync(call, "paper", paper => editing.JudgeTopicAsync(
            paper, call.Arguments.Get<string>("topic"), call.Arguments.Get<TopicVerdict>("verdict"), EditorOf(call), call.Cancellation)));

    private Task<Payload<Paper>> OfLinkAsync(FieldCall call, Func<PaperLink, Editor, CancellationToken, Task<Edit>> say) => OfIdAsync<Paper, Payload<Paper>>(
        call, call.Arguments, "to", to => OfPaperAsync(
            call, "from", from => say(new PaperLink(from, to, call.Arguments.Get<LinkKind>("kind"), null), EditorOf(call), call.Cancellation)), NotFound<Paper>);

    private Task<Payload<Paper>> OfPaperAsync(FieldCall call, string field, Func<Id<Paper>, Task<Edit>> say) => OfIdAsync<Paper, Payload<Paper>>(
        call, call.Arguments, field, paper => PayloadAsync<Paper>(say(paper), store.FindPapersAsync, call), NotFound<Paper>);

    private void AddTopics(ResolverMapBuilder map) => map
        .Mutation("defineTopic", Role.Curator, call => PayloadAsync<Topic>(
            editing.DefineTopicAsync(EditInput.TopicUpdate(InputOf(call)), EditorOf(call), call.Cancellation), store.FindTopicsAsync, call))
        .Mutation("removeTopic", Role.Curator, call => RemoveAsync(editing.RemoveTopicAsync(call.Arguments.Get<string>("name"), EditorOf(call), call.Cancellation)));

    private static Arguments InputOf(FieldCall call) =>
        call.Arguments.FindObject("input") ?? throw new InvalidOperationException("The schema requires an input.");

    private static Editor EditorOf(FieldCall call) => new(call.By, MayTakeBackOthers: call.User.FindRole() >= Role.Curator);

    /// <summary>Goes on with an id; what is no id of such a node names nothing that is there.</summary>
    private static Task<TPayload> OfIdAsync<TNode, TPayload>(
        FieldCall call, Arguments arguments, string field, Func<Id<TNode>, Task<TPayload>> goOn, Func<UserError, TPayload> refuse)
        where TNode : class
    {
        var text = arguments.Get<string>(field);
        if (Id<TNode>.TryParse(text, out var id))
            return goOn(id);
        string[] path = ReferenceEquals(arguments, call.Arguments) ? [field] : ["input", field];
        return Task.FromResult(refuse(NoId<TNode>(text, path)));
    }

    /// <summary>The same with several; those that are none are all told of.</summary>
    private static Task<Payload<Paper>> OfIdsAsync(FieldCall call, string field, Func<IReadOnlyList<Id<Paper>>, Task<Payload<Paper>>> goOn)
    {
        var (ids, errors) = (new List<Id<Paper>>(), new List<UserError>());
        foreach (var (at, text) in (call.Arguments.FindList<string>(field) ?? []).Index())
        {
            if (Id<Paper>.TryParse(text, out var id))
                ids.Add(id);
            else
                errors.Add(NoId<Paper>(text, field, at.ToString(CultureInfo.InvariantCulture)));
        }

        return errors.Count == 0 ? goOn(ids) : Task.FromResult(new Payload<Paper>(null, errors));
    }

    private static UserError NoId<TNode>(string text, params string[] path) => UserError.Of(
        new Mistake(MistakeCode.NotFound, $"“{text}” is no id of {typeof(TNode).Name.ToLowerInvariant()}s.") { Path = path, Value = text });

    private static async Task<Payload<TNode>> PayloadAsync<TNode>(
        Task<Edit> saying,
        Func<IReadOnlyCollection<Id<TNode>>, CancellationToken, Task<IReadOnlyDictionary<Id<TNode>, TNode>>> find,
        FieldCall call)
        where TNode : class
    {
        switch (await saying)
        {
            case Edit.Done(_, var about):
                var id = Id<TNode>.Of(about);
                return new((await find([id], call.Cancellation)).GetValueOrDefault(id), []);
            case Edit.Refused(var mistakes):
                return new(null, [.. mistakes.Select(UserError.Of)]);
            case var other:
                throw new InvalidOperationException($"{other} is no answer.");
        }
    }

    private static async Task<RemovePayload> RemoveAsync(Task<Edit> saying) => await saying is Edit.Refused(var mistakes)
        ? new RemovePayload(false, [.. mistakes.Select(UserError.Of)])
        : new RemovePayload(true, []);

    private static Payload<TNode> NotFound<TNode>(UserError error)
        where TNode : class => new(null, [error]);

    private static RemovePayload NotRemoved(UserError error) => new(false, [error]);
}
