using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.GraphQL.Paging;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Sessions;

internal sealed class SessionFields(IPaperStore store, PageArguments pages, ChangeNews news) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map)
    {
        map.Enum<SessionStatus>("SessionStatus")
            .Connection<Session, SessionSelection>("Session", store.CountSessionsAsync)
            .Query("session", FindAsync)
            .Query("sessions", PageAsync)
            .Subscription("sessionChanged", call => news.FollowSessionsAsync(call.Cancellation));
        map.Type<Session>("Session").Batch("topics", FindTopicsAsync);
        map.Type<SessionPaper>("SessionPaper")
            .One<Id<Session>, Session>("session", paper => paper.Session, store.FindSessionsAsync)
            .One<Id<Paper>, Paper>("paper", paper => paper.Paper, store.FindPapersAsync);
        map.Type<SessionChanged>("SessionChange")
            .Value("id", changed => changed.Session.ToString())
            .One<Id<Session>, Session>("session", changed => changed.Session, store.FindSessionsAsync);
        map.Extend<Paper>("Paper").List<Id<Paper>, Session>("sessions", paper => paper.Id, store.FindSessionsOfPapersAsync);
        map.Extend<Person>("Person").List<Id<Person>, SessionPaper>("presents", person => person.Id, store.FindPresentedAsync);
    }

    private async Task<Session?> FindAsync(FieldCall call) => Id<Session>.TryParse(call.Arguments.Get<string>("id"), out var id)
        ? (await store.FindSessionsAsync([id], call.Cancellation)).GetValueOrDefault(id)
        : null;

    private async Task<Connection<Session, SessionSelection>> PageAsync(FieldCall call)
    {
        var selection = new SessionSelection
        {
            From = call.Arguments.FindValue<DateOnly>("from"),
            To = call.Arguments.FindValue<DateOnly>("to"),
            Status = call.Arguments.FindList<SessionStatus>("status"),
        };
        return new(await store.PageSessionsAsync(selection, pages.Of(call.Arguments), call.Cancellation), selection);
    }

    private async Task<IReadOnlyList<IReadOnlyList<Topic>>> FindTopicsAsync(IReadOnlyList<Session> sessions, FieldCall call)
    {
        var papers = sessions.SelectMany(session => session.Papers).Select(one => one.Paper).ToHashSet();
        var touches = await store.FindTopicsOfPapersAsync(papers, call.Cancellation);
        var surest = sessions.Select(session => Surest(session.Papers.SelectMany(one => touches.GetValueOrDefault(one.Paper, [])))).ToList();
        var topics = await store.FindTopicsAsync(surest.SelectMany(ids => ids).ToHashSet(), call.Cancellation);
        return [.. surest.Select(ids => ids.Select(topics.GetValueOrDefault).OfType<Topic>().ToList())];
    }

    private static List<Id<Topic>> Surest(IEnumerable<PaperTopic> touches) =>
    [
        .. touches.Where(touch => touch.Verdict != TopicVerdict.Rejected).GroupBy(touch => touch.Key.Topic)
            .OrderByDescending(topic => topic.Max(touch => touch.Confidence)).ThenBy(topic => topic.Key).Select(topic => topic.Key),
    ];
}
