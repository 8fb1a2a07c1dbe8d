using Ical.Net.Serialization;
using Microsoft.Extensions.Options;
using PaperGraph.Calendar.Events;
using PaperGraph.Calendar.Times;
using PaperGraph.Calendar.Writing;
using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;

namespace PaperGraph.Calendar;

/// <summary>Writes all sessions of the group as one calendar: iCalendar, RFC 5545 and RFC 7986.</summary>
/// <remarks>The same state of the graph gives the same bytes. Safe to use from several threads.</remarks>
public sealed class SessionCalendar(IPaperStore store, IOptions<SessionTimeOptions> options)
{
    private const int PapersATime = 50;

    private readonly GroupTime _time = new(options.Value.FindTime(), options.Value.FindZone());

    /// <summary>The calendar, in UTF-8.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read now.</exception>
    public async Task<byte[]> WriteAsync(CancellationToken cancellationToken)
    {
        var sessions = await WholeList.ReadAsync((page, token) => store.PageSessionsAsync(SessionSelection.All, page, token), cancellationToken);
        var histories = await store.FindHistoriesAsync([.. sessions.Select(session => session.Id)], cancellationToken);
        var (papers, agendas) = (new Dictionary<Id<Paper>, Paper>(), new Dictionary<Id<Paper>, IReadOnlyList<Annotation>>());
        foreach (var some in sessions.SelectMany(session => session.Papers).Select(one => one.Paper).Distinct().Chunk(PapersATime))
        {
            AddTo(papers, await store.FindPapersAsync(some, cancellationToken));
            AddTo(agendas, await new Agendas(store).FindAsync(some, cancellationToken));
        }

        var texts = new SessionText(papers, agendas);
        var events = sessions.ConvertAll(session => SessionEvent.Of(session, histories[session.Id], _time, texts.Of(session)));
        return FoldedLines.Of(new CalendarSerializer(SessionCalendarHead.Over(events, _time)).SerializeToString() ?? string.Empty);
    }

    private static void AddTo<TKey, TValue>(Dictionary<TKey, TValue> all, IReadOnlyDictionary<TKey, TValue> some)
        where TKey : notnull
    {
        foreach (var (key, value) in some)
            all[key] = value;
    }
}
