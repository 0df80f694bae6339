using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace RoadmapSite.Serve;

/// <summary>Answers requests out of the present site.</summary>
/// <param name="live">The present site.</param>
/// <param name="end">Set when the server is to end: then nobody may wait any longer.</param>
internal sealed class RequestHandler(LiveSite live, CancellationToken end) : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception) { }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(end, context.RequestAborted);
        try
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.XContentTypeOptions = "nosniff";
            if (Refusal(context.Request) is { } refusal) await WriteAsync(context, refusal, cancel.Token);
            else if (context.Request.Path == ReloadScript.Events) await FollowAsync(context, cancel.Token);
            else if (context.Request.Path == ReloadScript.Path) await WriteAsync(context, ReloadScript.Answer, cancel.Token);
            else await WriteAsync(context, (await live.NowAsync(cancel.Token)).Site[context.Request.Path.Value!], cancel.Token);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The browser has gone, or the server is about to.
        }
    }

    // A page of another site could otherwise read what is not yet published, under a name of its own that leads here.
    private static Answer? Refusal(HttpRequest request) =>
        request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]") ? Text(421, "This server answers to 127.0.0.1 and localhost only.")
        : !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) ? Text(405, "Pages can only be read here.")
        : null;

    private static Answer Text(int status, string text) => new(status, ContentTypes.Of(".txt"), Encoding.UTF8.GetBytes(text + "\n"));

    private static async Task WriteAsync(HttpContext context, Answer answer, CancellationToken cancel)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.Type;
        response.ContentLength = answer.Body.Length;
        if (answer.Location is { } location) response.Headers.Location = location;
        if (answer.Status == (int)HttpStatusCode.MethodNotAllowed) response.Headers.Allow = "GET, HEAD";
        if (!HttpMethods.IsHead(context.Request.Method)) await response.BodyWriter.WriteAsync(answer.Body, cancel);
    }

    private async Task FollowAsync(HttpContext context, CancellationToken cancel)
    {
        var response = context.Response;
        response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await response.WriteAsync("retry: 500\n", cancel);
        while (true)
        {
            var now = await live.NowAsync(cancel);
            await response.WriteAsync($"data: {now.Site.Version}\n\n", cancel);
            await now.Over.Task.WaitAsync(cancel);
        }
    }
}
