using PaperGraph.Core.Annotations;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Resolving;
using static PaperGraph.GraphQL.Editing.EditCalls;

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

    private static async Task<RemovePayload> RemoveAsync(Task<Edit> saying) => await saying is Edit.Refused(var mistakes)
        ? new RemovePayload(false, [.. mistakes.Select(UserError.Of)])
        : new RemovePayload(true, []);

    private static RemovePayload NotRemoved(UserError error) => new(false, [error]);
}
