using PaperGraph.Calendar;
using PaperGraph.GraphQL;
using PaperGraph.Host.Calendars;
using PaperGraph.Host.Commands;
using PaperGraph.Host.Health;
using PaperGraph.Host.Keys;
using PaperGraph.Host.Pages;
using PaperGraph.Host.Start;
using PaperGraph.Host.Tokens;
using PaperGraph.Host.Watching;
using PaperGraph.Import;
using PaperGraph.Planning;

var line = CommandLine.Of(args);
var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = line.Settings,
    // appsettings.json lies beside the program, wherever it is started from.
    ContentRootPath = AppContext.BaseDirectory,
});
builder.Configuration.AddKeyFile();
builder.ListenOnLoopbackUnlessToldOtherwise();
builder.EndSlowConnections();
builder.Services.AddChosenStore(builder.Configuration);
builder.Services.AddPaperImport();
builder.Services.AddPaperPlanning();
builder.Services.AddPaperGraphQL();
builder.Services.AddSessionCalendar();
builder.Services.AddTokens(builder.Configuration);
builder.Services.AddGraphQLEngine();
builder.Services.AddPaperGraphHealth();
builder.Services.AddCommands();
builder.Services.AddWatching(builder.Configuration);

if (line.Command is not null)
    return await CommandRun.RunAsync(builder, line);
return await Startup.RunAsync(builder, app =>
{
    app.MapPaperGraphHealth();
    app.MapPaperGraphQL();
    app.MapCalendar();
    app.MapStartPage();
});
