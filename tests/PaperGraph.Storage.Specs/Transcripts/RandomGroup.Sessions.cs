using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Sessions;
using PaperGraph.Storage.Specs.Sessions;

namespace PaperGraph.Storage.Specs.Transcripts;

// What the group's people say of when they meet.
public sealed partial class RandomGroup
{
    private const string Guest = "Only Here";

    private readonly Random _meeting;

    /// <summary>The sessions there can be.</summary>
    public IReadOnlyList<string> Sessions { get; } = ["one", "two", "three"];

    private ChangeDraft MakeSession(string name)
    {
        var session = Sessions[_meeting.Next(Sessions.Count)];
        var papers = Papers.Where(_ => _meeting.Next(3) == 0)
            .Select(paper => new SaidSessionPaper(Some.PaperId(paper), 1 + _meeting.Next(90), _meeting.Next(2) == 0 ? null : People[_meeting.Next(People.Count)])).ToList();
        var notes = Optional<string>.Of(_meeting.Next(2) == 0 ? null : name);
        var startsAt = Optional<DateTimeOffset?>.Of(_meeting.Next(2) == 0 ? null : Beginning.AddDays(_meeting.Next(9)));
        return _meeting.Next(5) switch
        {
            0 => Meet.Hold(name, session, [Guest, .. People.Where(_ => _meeting.Next(4) == 0)]),
            1 => Meet.Cancel(name, session),
            2 => Meet.Update(name, session, said => said with { Notes = notes, StartsAt = startsAt, Papers = Optional<IReadOnlyList<SaidSessionPaper>>.Of(papers) }),
            _ => Meet.Update(name, session, said => said with
            {
                IsNew = true,
                Title = Optional<string>.Of($"{session}: {name}"),
                Date = Optional<DateOnly>.Of(DateOnly.FromDateTime(Beginning.Date).AddDays(_meeting.Next(4))),
                Papers = Optional<IReadOnlyList<SaidSessionPaper>>.Of(papers),
            }),
        };
    }
}
