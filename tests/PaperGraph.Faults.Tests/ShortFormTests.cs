using PaperGraph.Faults.Bodies;
using PaperGraph.Faults.Dumps;
using PaperGraph.Faults.Kills;

namespace PaperGraph.Faults.Tests;

/// <summary>A little of each fault; the long forms are in PaperGraph.Faults.</summary>
public sealed class ShortFormTests
{
    private readonly Findings _findings = new();

    [Fact]
    public async Task Of_mutated_dumps_every_line_is_accounted_for()
    {
        await MutatedDumps.RunAsync(new FaultRun(500), _findings);

        Assert.Empty(_findings.All);
    }

    [Fact]
    public async Task Mutated_requests_are_answered_with_codes_that_are_known()
    {
        await MutatedBodies.RunAsync(new FaultRun(1_000), _findings);

        Assert.Empty(_findings.All);
    }

    [Fact]
    public async Task A_program_that_is_killed_while_people_speak_has_lost_nothing_that_was_answered()
    {
        await ChangeKills.RunAsync(new FaultRun(2), _findings);

        Assert.Empty(_findings.All);
    }

    [Fact]
    public async Task A_program_that_is_killed_while_it_reads_a_file_shows_none_of_it_or_all()
    {
        await ImportKills.KillAsync(new FaultRun(2), _findings);

        Assert.Empty(_findings.All);
    }
}
