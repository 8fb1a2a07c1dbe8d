using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Imports;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Following;

public sealed class ImportProgressTests
{
    [Fact]
    public async Task An_import_that_runs_is_told_at_once_and_then_how_it_ends()
    {
        await using var server = await GraphQLServer.StartAsync();
        var news = server.Services.GetRequiredService<ImportNews>();
        var running = Some.Import() with { Status = ImportStatus.Running };
        news.Tell(running.At(new ImportProgress(new LineCounts(5, 2, 3, 1, 2), 0.5, 7)));
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", "subscription { importProgress { file status lines progress secondsLeft problems { totalCount } } }");
        Assert.Equal(
            """{"id":"a","type":"next","payload":{"data":{"importProgress":{"file":"notes.txt","status":"RUNNING","lines":11,"progress":0.5,"secondsLeft":7,"problems":{"totalCount":0}}}}}""",
            await socket.ReadAsync());
        news.Tell(running with { Status = ImportStatus.Done });
        Assert.Equal(
            """{"id":"a","type":"next","payload":{"data":{"importProgress":{"file":"notes.txt","status":"DONE","lines":11,"progress":null,"secondsLeft":null,"problems":{"totalCount":0}}}}}""",
            await socket.ReadAsync());
        Assert.Equal(1, news.Followers);
    }
}
