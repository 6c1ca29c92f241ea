#include "support/hostilehtml.h"

namespace trato::test {

QString hostileHtml(const QString& base)
{
    static const char* const tricks = R"html(<!DOCTYPE html><html manifest="@/manifest"><head>
<base href="@/base/"><meta http-equiv="refresh" content="0;url=@/meta-refresh">
<link rel="stylesheet" href="@/stylesheet"><link rel="prefetch" href="@/prefetch"><link rel="preload" as="image" href="@/preload">
<link rel="dns-prefetch" href="@/dns"><link rel="preconnect" href="@/preconnect"><link rel="icon" href="@/icon">
<link rel="modulepreload" href="@/module"><link rel="prerender" href="@/prerender">
<style>@import "@/import"; @import url(@/import-url); @font-face{font-family:x;src:url(@/font)}
body{background:url(@/css-background);font-family:x} li{list-style-image:url('@/list-style')} p:before{content:url(@/content)}
@media all{div{cursor:url(@/cursor),auto}} a{background:image-set("@/image-set" 1x)} q{background:u\72l(@/css-escape)}</style>
<script src="@/script"></script><script>fetch("@/fetch");new Image().src="@/js-image";navigator.sendBeacon("@/beacon");location="@/location"</script>
</head><body background="@/body-background" onload="location='@/onload'">
<p>Bom dia, a nota 18.204 veio com peso errado.</p>
<img src="@/img"><img src='@/img-single'><img src=@/img-bare><IMG SRC="@/img-upper"><img srcset="@/srcset 1x, @/srcset2 2x">
<img src="//127.0.0.1/protocol-relative"><img src="&#104;ttp&colon;//127.0.0.1/entity"><img/src="@/slash"/onerror="fetch('@/onerror')">
<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='@/svg-data'/></svg>">
<img src="x" style="background:url(@/style-background)"><div style="background-image:u\rl(@/style-escape);list-style:url(@/style-list)">x</div>
<div style="background:/**/url(&quot;@/style-entity&quot;)">y</div><table background="@/table-background"><tr><td background="@/td-background">z</td></tr></table>
<picture><source srcset="@/source"><img src="@/picture"></picture><video poster="@/poster" src="@/video" autoplay><source src="@/video-source"></video>
<audio src="@/audio" autoplay preload="auto"></audio><iframe src="@/iframe"></iframe><iframe srcdoc="<img src='@/srcdoc'>"></iframe>
<object data="@/object"></object><embed src="@/embed"><applet archive="@/applet"></applet><input type="image" src="@/input">
<svg><image href="@/svg-image"/><use href="@/svg-use#a"/><style>@import "@/svg-import";</style><foreignObject><img src="@/foreign"></foreignObject></svg>
<math><mtext><img src="@/math"></mtext></math><form action="@/form"><button formaction="@/formaction">ok</button></form>
<frameset><frame src="@/frame"></frameset><bgsound src="@/bgsound"><body background="@/second-body"><a href="@/link" ping="@/ping">nota</a>
<a href="javascript:location='@/javascript'">a</a><noscript><img src="@/noscript"></noscript><template><img src="@/template"></template>
<xml:image href="@/xml"/><v:imagedata src="@/vml"/><!--[if mso]><img src="@/conditional"><![endif]--><style/><img src="@/after-style">
</body></html>)html";
    return QString::fromUtf8(tricks).replace(u'@', base);
}

} // namespace trato::test
