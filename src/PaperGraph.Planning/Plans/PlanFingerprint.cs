using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Timeline;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Plans;

/// <summary>Tells plans apart: by what is read when, how long, and who presents, and by which planned sessions make way.</summary>
/// <remarks>
/// What a plan says besides, such as why, and what was asked have no say: somebody who marks a passage while others look at a plan does not make it another one.
/// </remarks>
internal sealed class PlanFingerprint
{
    private const int Bytes = 16;

    private readonly StringBuilder _canonical = new("plan 2\n");

    private PlanFingerprint()
    {
    }

    /// <param name="problem">What was asked.</param>
    /// <param name="status">What is known of the answer.</param>
    /// <param name="sessions">The plan; empty where there is none.</param>
    public static string Of(PlanProblem problem, PlanStatus status, IReadOnlyList<PlannedSession> sessions)
    {
        var fingerprint = new PlanFingerprint();
        if (sessions.Count == 0)
            fingerprint.Line("none", [status.ToString()]);
        foreach (var session in sessions)
            fingerprint.Line("session", [DateText.Of(session.Date), session.Presenter?.Id.ToString() ?? "-", .. session.Papers.SelectMany(paper => (string[])[$"{paper.Paper}", Number(paper.Minutes)])]);
        foreach (var standing in problem.Standing.OrderBy(standing => standing.Date))
            fingerprint.Line("standing", [DateText.Of(standing.Date), .. standing.Papers.SelectMany(paper => (string[])[$"{paper.Paper}", Number(paper.Minutes), paper.Presenter?.Id.ToString() ?? "-"])]);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(fingerprint._canonical.ToString()));
        return Convert.ToHexStringLower(hash.AsSpan(0, Bytes));
    }

    // Lengths before values, so that no value can be read as two.
    private void Line(string field, IEnumerable<string> values)
    {
        _canonical.Append(field);
        foreach (var value in values)
            _canonical.Append(' ').Append(value.Length).Append(' ').Append(value);
        _canonical.Append('\n');
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
