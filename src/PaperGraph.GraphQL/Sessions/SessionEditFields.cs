using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Editing;
using PaperGraph.GraphQL.Resolving;
using static PaperGraph.GraphQL.Editing.EditCalls;

namespace PaperGraph.GraphQL.Sessions;

internal sealed class SessionEditFields(IPaperStore store, IEditing editing) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map)
    {
        map.Type<Payload<Session>>("SessionPayload").Value("session", payload => payload.Node);
        map.Mutation("scheduleSession", Role.Member, call => WithPapersAsync(
                call, papers => editing.ScheduleSessionAsync(SessionInput.NewSession(InputOf(call), papers), EditorOf(call), call.Cancellation)))
            .Mutation("updateSession", Role.Member, call => OfIdAsync<Session, Payload<Session>>(
                call, InputOf(call), "id", id => WithPapersAsync(
                    call, papers => editing.UpdateSessionAsync(id, SessionInput.SessionUpdate(InputOf(call), papers), EditorOf(call), call.Cancellation)), NotFound<Session>))
            .Mutation("cancelSession", Role.Member, call => OfSessionAsync(call, id => editing.CancelSessionAsync(id, EditorOf(call), call.Cancellation)))
            .Mutation("recordSession", Role.Member, call => OfSessionAsync(
                call, id => editing.RecordSessionAsync(id, SessionInput.SessionRecord(call.Arguments), EditorOf(call), call.Cancellation)));
    }

    private Task<Payload<Session>> OfSessionAsync(FieldCall call, Func<Id<Session>, Task<Edit>> say) => OfIdAsync<Session, Payload<Session>>(
        call, call.Arguments, "id", id => PayloadAsync<Session>(say(id), store.FindSessionsAsync, call), NotFound<Session>);

    private Task<Payload<Session>> WithPapersAsync(FieldCall call, Func<IReadOnlyList<SaidSessionPaper>, Task<Edit>> say)
    {
        var (papers, errors) = SessionInput.Papers(InputOf(call));
        return errors.Count == 0
            ? PayloadAsync<Session>(say(papers), store.FindSessionsAsync, call)
            : Task.FromResult(new Payload<Session>(null, errors));
    }
}
