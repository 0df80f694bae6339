using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RoadmapSite.Rendering;

/// <summary>Writes a Markdown tree as HTML. What it does not name is not written, so nothing unforeseen gets through.</summary>
internal sealed class MarkdownHtml(
    StringBuilder html, Func<string, string> address, int headingOffset, string idPrefix, ImmutableArray<MarkdownHeading> headings)
{
    private int heading;

    public void Write(ContainerBlock blocks)
    {
        foreach (var block in blocks) Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case HeadingBlock title: Heading(title); break;
            case ParagraphBlock { Parent: ListItemBlock { Parent: ListBlock { IsLoose: false } } } item: Write(item.Inline); break;
            case ParagraphBlock paragraph:
                html.Append("<p>");
                Write(paragraph.Inline);
                html.Append("</p>\n");
                break;
            case ListBlock list: List(list); break;
            case ListItemBlock item: Element("li", item); break;
            case Table table: Table(table); break;
            case QuoteBlock quote: Element("blockquote", quote); break;
            case HtmlBlock tags: html.Append("<p>").AppendEscaped(tags.Lines.ToString()).Append("</p>\n"); break;
            case CodeBlock code:
                html.Append("<pre>");
                Code(code.Lines.ToString());
                html.Append("</pre>\n");
                break;
            case ThematicBreakBlock: html.Append("<hr>\n"); break;
        }
    }

    private void Table(Table table)
    {
        html.Append("<div class=\"scroll\"><table>\n");
        foreach (var row in table.OfType<TableRow>())
        {
            html.Append("<tr>");
            foreach (var cell in row.OfType<TableCell>())
            {
                html.Append(row.IsHeader ? "<th scope=\"col\">" : "<td>");
                foreach (var block in cell)
                    if (block is ParagraphBlock text) Write(text.Inline);
                    else Write(block);
                html.Append(row.IsHeader ? "</th>" : "</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</table></div>\n");
    }

    private void Heading(HeadingBlock title)
    {
        var level = string.Create(CultureInfo.InvariantCulture, $"h{Math.Clamp(title.Level + headingOffset, 1, 6)}");
        html.Append('<').Append(level).Append(" id=\"").AppendEscaped(idPrefix).AppendEscaped(headings[heading++].Id).Append("\">");
        Write(title.Inline);
        html.Append("</").Append(level).Append(">\n");
    }

    private void List(ListBlock list)
    {
        if (!list.IsOrdered) Element("ul", list);
        else if (list.OrderedStart is null or "1") Element("ol", list);
        else
        {
            html.Append("<ol start=\"").AppendEscaped(list.OrderedStart).Append("\">");
            Write(list);
            html.Append("</ol>\n");
        }
    }

    private void Element(string name, ContainerBlock content)
    {
        html.Append('<').Append(name).Append('>');
        Write(content);
        html.Append("</").Append(name).Append(">\n");
    }

    private void Write(ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling) Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: html.AppendEscaped(literal.Content.AsSpan()); break;
            case HtmlEntityInline entity: html.AppendEscaped(entity.Transcoded.AsSpan()); break;
            case HtmlInline tag: html.AppendEscaped(tag.Tag); break;
            case TaskList task: html.Append(task.Checked ? '☑' : '☐'); break;
            case CodeInline code: Code(code.Content); break;
            case LineBreakInline line: html.Append(line.IsHard ? "<br>\n" : "\n"); break;
            case EmphasisInline emphasis: Emphasis(emphasis); break;
            case LinkInline { IsImage: false } link: Link(link, link.Url ?? ""); break;
            case AutolinkInline auto: Link(auto, auto.IsEmail ? "mailto:" + auto.Url : auto.Url); break;
            case ContainerInline container: Write(container); break;
        }
    }

    private void Emphasis(EmphasisInline emphasis)
    {
        var name = emphasis.DelimiterChar == '~' ? "del" : emphasis.DelimiterCount == 2 ? "strong" : "em";
        html.Append('<').Append(name).Append('>');
        Write((ContainerInline)emphasis);
        html.Append("</").Append(name).Append('>');
    }

    private void Code(string code) => html.Append("<code>").AppendEscaped(code).Append("</code>");

    private void Link(Inline link, string url)
    {
        var target = LinkTargets.Of(url);
        if (target != LinkTarget.Refused)
            html.Append("<a href=\"").AppendEscaped(target == LinkTarget.Site ? address(url) : url)
                .Append(target == LinkTarget.Web ? "\" rel=\"noopener external\">" : "\">");
        if (link is AutolinkInline auto) html.AppendEscaped(auto.Url);
        else Write((ContainerInline)link);
        if (target != LinkTarget.Refused) html.Append("</a>");
    }
}
