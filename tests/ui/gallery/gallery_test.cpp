#include "ui/format/brazil.h"
#include "ui/theme/look.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/casetabs.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/factstrip.h"
#include "ui/widgets/frontierplot.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/offerlist.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/stages.h"
#include "ui/widgets/statebutton.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/terms.h"
#include "ui/widgets/waiting.h"
#include "ui/widgets/zoneslider.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabBar>

#include <gtest/gtest.h>

#include <set>

// Every widget in one picture per theme and scale, saved to <build>/gallery for eyes; the test itself checks that each
// piece is painted at all (more than a handful of colours) and that the themes differ.
namespace trato::ui {
namespace {

QLayout* row(QWidget* parent, std::initializer_list<QWidget*> widgets, int spacing = 8)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing);
    for (QWidget* widget : widgets)
        line->addWidget(widget);
    line->addStretch();
    Q_UNUSED(parent);
    return line;
}

QWidget* headerSample(const Look& look)
{
    auto* header = new Surface(look, Fill::Raised);
    header->setEdges(Qt::BottomEdge);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(look.px(16), look.px(10), look.px(16), 0);
    column->setSpacing(0);
    auto* name = new QHBoxLayout;
    name->setSpacing(look.px(8));
    name->addWidget(new Label(look, QStringLiteral("Marlene Aparecida Figueiredo"),
                        {.type = Type::Head, .weight = Weight::SemiBold}),
        1);
    name->addWidget(new ChipLabel(look, {QStringLiteral("A vez é sua"), Tone::Accent, Icon::Baton, ChipSize::Tall}));
    name->addWidget(
        new ChipLabel(look, {QStringLiteral("IA em espera"), Tone::Machine, Icon::Machine, ChipSize::Tall}));
    auto* other = new Avatar(look, QStringLiteral("Bruna Maia"));
    other->setQuiet(true);
    name->addWidget(other);
    name->addWidget(new IconButton(look, Icon::More, QStringLiteral("Mais")));
    column->addLayout(name);
    column->addWidget(new Label(look,
        RichLine{{QStringLiteral("CPF 318.204.967-40")},
            {QStringLiteral("  identidade confirmada 13:41"), Tone::Ok, Weight::Medium},
            {QStringLiteral("  ·  "), Tone::Text3}, {QStringLiteral("São Bernardo do Campo, SP")}},
        Type::Small));
    auto* facts = new FactStrip(look);
    facts->setFacts({{QStringLiteral("Em aberto"), {{format::money(381972), Tone::Text, Weight::SemiBold}},
                         {{QStringLiteral("2 contratos"), Tone::Text3}}, true, 122},
        {QStringLiteral("Atraso"), {{QStringLiteral("45 dias"), Tone::Text, Weight::SemiBold}},
            {{QStringLiteral("desde 05/10/2026"), Tone::Text3}}, true, 116},
        {QStringLiteral("Promessas"),
            {{QStringLiteral("2 cumpridas · "), Tone::Text, Weight::Medium},
                {QStringLiteral("1 quebrada"), Tone::Crit, Weight::SemiBold}},
            {{QStringLiteral("R$ 350,00 em 14/11"), Tone::Crit}}, false, 188},
        {QStringLiteral("Motivo do atraso"), {{QStringLiteral("Trocou de emprego"), Tone::Text, Weight::Medium}},
            {{QStringLiteral("na ligação de 18/11"), Tone::Text3}}, false, 160},
        {QStringLiteral("Próximo passo"), {{QStringLiteral("SMS 23/11 9:10"), Tone::Text, Weight::Medium}},
            {{QStringLiteral("espera: a vez é sua"), Tone::Text3}}, false, 0}});
    column->addSpacing(look.px(8));
    column->addWidget(facts);
    column->addSpacing(look.px(10));
    auto* channels = new ChannelStrip(look);
    channels->setCells({{Channel::WhatsApp, ChannelAccess::Open, QStringLiteral("Livre até sex 14:01")},
        {Channel::Voice, ChannelAccess::Open, QStringLiteral("Livre até 20:00")},
        {Channel::Email, ChannelAccess::Open, QStringLiteral("Livre")},
        {Channel::Sms, ChannelAccess::Closed, QStringLiteral("3 de 3 · seg 23/11 8:00")},
        {Channel::Rcs, ChannelAccess::Unsupported, QStringLiteral("Sem RCS")},
        {Channel::Portal, ChannelAccess::Silenced, QStringLiteral("Sem cobrança")}});
    channels->setCurrent(Channel::WhatsApp);
    column->addWidget(channels);
    return header;
}

QWidget* barSample(const Look& look)
{
    auto* bar = new Surface(look, Fill::Window);
    bar->setEdges(Qt::BottomEdge);
    bar->setFixedHeight(look.metrics().topBar());
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, look.px(12), 0);
    line->setSpacing(look.px(12));
    auto* tabs = new CaseTabs(look);
    tabs->setTabs({{DebtorId(1), QStringLiteral("Marlene A. Figueiredo"), CaseMark::Talking, true},
        {DebtorId(2), QStringLiteral("Cleiton Nogueira Prado"), CaseMark::NewMessage, false},
        {DebtorId(3), QStringLiteral("Transp. Vale do Ribeira"), CaseMark::Idle, true},
        {DebtorId(4), QStringLiteral("Dalva Regina"), CaseMark::Care, false}});
    tabs->setCurrent(DebtorId(1));
    line->addWidget(tabs);
    line->addStretch();
    auto* state = new StateButton(look);
    state->setState(Tone::Talking, QStringLiteral("Em conversa"), QStringLiteral("02:14"));
    line->addWidget(state);
    line->addWidget(new Avatar(look, QStringLiteral("Luana Prado")));
    return bar;
}

QWidget* panelSample(const Look& look)
{
    auto* panel = new Surface(look, Fill::Pane);
    panel->setEdges(Qt::LeftEdge);
    panel->setFixedWidth(look.metrics().panelColumn());
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tabs = new ChoiceBar(look, ChoiceKind::Underlined, QStringLiteral("Painel"));
    tabs->setChoices({{QStringLiteral("n"), QStringLiteral("Negociar"), QStringLiteral("F2")},
        {QStringLiteral("p"), QStringLiteral("Pagamento"), QStringLiteral("F3")},
        {QStringLiteral("m"), QStringLiteral("Promessa"), QStringLiteral("F4")}});
    column->addWidget(tabs);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(10));
    const auto slider = [&](const QString& name, std::vector<ZoneSpan> zones, int value, int mark, const QString& text,
                            const QString& field) {
        auto* line = new QHBoxLayout;
        auto* label = new Label(look, name, {.type = Type::Small, .weight = Weight::Medium});
        label->setFixedWidth(look.px(72));
        auto* zone = new ZoneSlider(look, name);
        zone->setRange(0, 100);
        zone->setZones(std::move(zones));
        zone->setValue(value);
        zone->setLimitMark(mark, text);
        auto* edit = new MoneyEdit(look, name);
        edit->setText(field);
        edit->setFixedWidth(look.px(88));
        line->addWidget(label);
        line->addWidget(zone, 1);
        line->addWidget(edit);
        body->addLayout(line);
    };
    slider(QStringLiteral("Entrada"), {{0, 18, Zone::Approval}, {18, 100, Zone::Own}}, 27, 18,
        QStringLiteral("mín. 200"), QStringLiteral("300,00"));
    slider(QStringLiteral("Parcelas"), {{0, 82, Zone::Own}, {82, 100, Zone::Approval}}, 82, 82,
        QStringLiteral("seu limite 10"), QStringLiteral("10 ×"));
    slider(QStringLiteral("Desconto"), {{0, 66, Zone::Own}, {66, 83, Zone::Approval}, {83, 100, Zone::Outside}}, 27, 66,
        QStringLiteral("seu limite 20"), QStringLiteral("8 %"));
    body->addWidget(new Label(look, QStringLiteral("Chance de cumprir × total pago (R$)"),
        {.type = Type::Meta, .tone = Tone::Text3, .weight = Weight::Medium}));
    auto* plot = new FrontierPlot(look);
    std::vector<DealPoint> legal;
    for (int i = 0; i < 20; ++i)
        legal.push_back({310000 + (i * 3911) % 70000, 310 + (i * 97) % 270});
    plot->setPoints(legal,
        {{{305578, 340}, 1, false}, {{365008, 580}, 2, false}, {{378170, 710}, 3, false}, {{384696, 780}, 4, true}});
    plot->setChosen(3);
    body->addWidget(plot);
    auto* offers = new OfferList(look);
    offers->setCards({{1, QStringLiteral("À vista R$ 3.055,78"), QStringLiteral("desconto de 20% · hoje"), 340, false},
        {2, QStringLiteral("R$ 300,00 + 8 × R$ 418,76"), QStringLiteral("total R$ 3.650,08 · R$ 68,76 acima"), 580,
            false},
        {3, QStringLiteral("R$ 300,00 + 10 × R$ 348,17"), QStringLiteral("total R$ 3.781,70 · cabe no que disse"), 710,
            false},
        {4, QStringLiteral("R$ 150,00 + 12 × R$ 308,08"), QStringLiteral("~4 min"), 780, true}});
    offers->setChosen(3);
    body->addWidget(offers);
    auto* insert = new Button(look, QStringLiteral("Na mensagem"));
    insert->setGlyph(Icon::Enter);
    insert->setHint(QStringLiteral("Ctrl I"));
    auto* close = new Button(look, QStringLiteral("Fechar acordo"), ButtonKind::Filled);
    close->setGlyph(Icon::Deal);
    close->setHint(QStringLiteral("Ctrl D"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(insert, 1);
    buttons->addWidget(close, 1);
    body->addLayout(buttons);
    body->addStretch();
    column->addLayout(body, 1);
    auto* contracts = new Disclosure(look, QStringLiteral("Contratos"), new QWidget);
    contracts->setSummary(QStringLiteral("R$ 2.566,80 + R$ 1.252,92"));
    column->addWidget(contracts);
    auto* notes = new Disclosure(look, QStringLiteral("Contatos e preferências"), new QWidget);
    notes->setSummary(QStringLiteral("prefere WhatsApp à tarde"));
    column->addWidget(notes);
    return panel;
}

QWidget* queueSample(const Look& look)
{
    auto* pane = new Surface(look, Fill::Pane);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(look.px(8), look.px(8), look.px(8), look.px(8));
    auto* tabs = new ChoiceBar(look, ChoiceKind::Pills, QStringLiteral("Fila"));
    tabs->setChoices({{QStringLiteral("q"), QStringLiteral("Fila"), QStringLiteral("46")},
        {QStringLiteral("r"), QStringLiteral("Retornos"), QStringLiteral("5")},
        {QStringLiteral("c"), QStringLiteral("Cuidado"), QStringLiteral("2"), Icon::Care, Tone::Care},
        {QStringLiteral("t"), QStringLiteral("Time")}});
    column->addWidget(tabs);
    auto* methods = new ChoiceBar(look, ChoiceKind::Boxed, QStringLiteral("Meio"));
    methods->setChoices({{QStringLiteral("p"), QStringLiteral("Pix"), {}, Icon::Qr},
        {QStringLiteral("b"), QStringLiteral("Boleto"), {}, Icon::Barcode},
        {QStringLiteral("l"), QStringLiteral("Link"), {}, Icon::Link}});
    column->addWidget(methods);
    auto* terms = new TermsWidget(look);
    terms->setTerms({{QStringLiteral("a"), QStringLiteral("Respondeu há 2 min"), 30},
        {QStringLiteral("b"), QStringLiteral("Promessa quebrada, 5 dias"), 18},
        {QStringLiteral("c"), QStringLiteral("Valor × chance de acordo"), 16},
        {QStringLiteral("d"), QStringLiteral("Melhor horário: 13 h a 15 h"), 11},
        {QStringLiteral("e"), QStringLiteral("Falamos com ela ontem"), -4}});
    column->addWidget(terms);
    auto* stages = new ProgressStages(look);
    stages->setStages({{QStringLiteral("Gerada"), QStringLiteral("14:06"), StageState::Done},
        {QStringLiteral("Enviada e lida no WhatsApp"), QStringLiteral("14:07"), StageState::Done},
        {QStringLiteral("Aguardando o pagamento"), QStringLiteral("há 1 min 48 s"), StageState::Present},
        {QStringLiteral("Paga e conciliada"), {}, StageState::Ahead}});
    column->addWidget(stages);
    auto* qr = new QrView(look, QStringLiteral("Pix"));
    qr->setText(QStringLiteral("00020101021226620014br.gov.bcb.pix2540pix.exemplo.com.br/v2/cobv/9d36b84f"));
    column->addWidget(qr);
    column->addWidget(new Skeleton(look, 2, 46));
    column->addStretch();
    return pane;
}

QWidget* controlsSample(const Look& look)
{
    auto* canvas = new Surface(look, Fill::Canvas);
    auto* column = new QVBoxLayout(canvas);
    column->setContentsMargins(0, 0, 0, look.px(12));
    auto* care = new Banner(look, Tone::Care, Icon::Care);
    care->setTexts(QStringLiteral("A máquina está em silêncio com Dalva, em todos os canais"),
        QStringLiteral("desde 13:57:22 · 4 envios recolhidos · só você escreve para ela"));
    care->addButton(QStringLiteral("Ver recolhidos"))->setHint(QStringLiteral("Alt R"));
    column->addWidget(care);
    auto* offline = new Banner(look, Tone::Warn, Icon::Offline);
    offline->setTexts(QStringLiteral("Sem conexão com o servidor desde 14:21"),
        QStringLiteral("Pode ler, escrever e tabular. Na volta, cada envio é conferido de novo antes de sair: janela, "
                       "pagamento, limite."));
    offline->setAside(QStringLiteral("nova tentativa em 0:08"));
    offline->addButton(QStringLiteral("Tentar agora"));
    column->addWidget(offline);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(look.px(16), look.px(8), look.px(16), 0);
    column->addLayout(body);
    auto* next = new Button(look, QStringLiteral("Próximo"));
    next->setHint(QStringLiteral("F8"));
    auto* send = new Button(look, QStringLiteral("Enviar"), ButtonKind::Filled);
    send->setHint(QStringLiteral("Ctrl ↵"));
    auto* models = new Button(look, QStringLiteral("Modelos"), ButtonKind::Quiet);
    models->setGlyph(Icon::Template);
    models->setHint(QStringLiteral("Ctrl T"));
    auto* note = new Button(look, QStringLiteral("Nota"), ButtonKind::Quiet);
    note->setGlyph(Icon::Note, Tone::Note);
    auto* off = new Button(look, QStringLiteral("Gravar: faltam 5 linhas"));
    off->setEnabled(false);
    auto* careButton = new Button(look, QStringLiteral("Confirmar"), ButtonKind::Care);
    careButton->setGlyph(Icon::Care);
    auto* large = new Button(look, QStringLiteral("Salvar e próximo"), ButtonKind::Filled);
    large->setSize(ButtonSize::Large);
    large->setHint(QStringLiteral("Ctrl ↵"));
    body->addLayout(row(canvas, {next, send, models, note, off}));
    body->addLayout(
        row(canvas, {careButton, large, new LinkButton(look, QStringLiteral("Mostrar")),
                        new IconButton(look, Icon::Attachment, QStringLiteral("Anexo")),
                        new IconButton(look, Icon::Microphone, QStringLiteral("Áudio")),
                        new KeyCap(look, {QStringLiteral("Ctrl"), QStringLiteral("K")}),
                        new KeyCap(look, {QStringLiteral("Ctrl"), QStringLiteral("Shift"), QStringLiteral("↵")},
                            KeyCapKind::Raised),
                        new Spinner(look)}));
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("Trocou de emprego"), QStringLiteral("Saúde")});
    auto* edit = new QLineEdit(QStringLiteral("318.204.967-40"));
    auto* check = new QCheckBox(QStringLiteral("Lembrar"));
    check->setChecked(true);
    auto* radio = new QRadioButton(QStringLiteral("Só gravar com tudo certo"));
    radio->setChecked(true);
    body->addLayout(row(canvas, {combo, edit, check, new QCheckBox(QStringLiteral("Não")), radio,
                                    new QRadioButton(QStringLiteral("Guardar"))}));
    body->addLayout(row(canvas, {new ChipLabel(look, {QStringLiteral("Saúde"), Tone::Care, Icon::Care}),
                                    new ChipLabel(look, {QStringLiteral("Risco à vida"), Tone::Crit}),
                                    new ChipLabel(look, {QStringLiteral("1,5×"), Tone::Text2}),
                                    new ChipLabel(look, {QStringLiteral("Tabulação"), Tone::Wrap}),
                                    new ChipLabel(look, {QStringLiteral("pago"), Tone::Ok, Icon::Check}),
                                    new ChipLabel(look, {QStringLiteral("aprovação"), Tone::Warn, Icon::Warning}),
                                    new ChipLabel(look, {QStringLiteral("fato"), Tone::Info, Icon::Info}),
                                    new ChipLabel(look, {QStringLiteral("filtro"), Tone::Text2, Icon::None,
                                                            ChipSize::Normal, ChipKind::Outlined})}));
    auto* words = new ChoiceBar(look, ChoiceKind::Words, QStringLiteral("Filtro"));
    words->setChoices(
        {{QStringLiteral("t"), QStringLiteral("Tudo")}, {QStringLiteral("c"), QStringLiteral("Conversas")},
            {QStringLiteral("l"), QStringLiteral("Ligações")}, {QStringLiteral("i"), QStringLiteral("IA")}});
    body->addLayout(row(canvas, {words}));
    auto* text = new QPlainTextEdit(QStringLiteral("linha\n").repeated(12));
    text->setFixedHeight(look.px(70));
    body->addWidget(text);
    auto* states = new QHBoxLayout;
    const std::pair<Tone, QString> all[] = {{Tone::Ready, QStringLiteral("Disponível")},
        {Tone::Talking, QStringLiteral("Em conversa")}, {Tone::Paused, QStringLiteral("Pausa: café")},
        {Tone::Wrap, QStringLiteral("Tabulando")}};
    for (const auto& [tone, word] : all) {
        auto* state = new StateButton(look);
        state->setState(tone, word, QStringLiteral("00:23"));
        states->addWidget(state);
    }
    states->addStretch();
    body->addLayout(states);
    auto* done = new Banner(look, Tone::Ok, Icon::Done, Banner::Shape::Notice);
    done->setTexts(QStringLiteral("R$ 300,00 recebidos"), QStringLiteral("Pix às 14:09:31, conferido no banco"));
    body->addWidget(done);
    auto* empty = new EmptyState(look, Icon::Warning, Tone::Warn);
    empty->setTexts(QStringLiteral("Não deu para calcular ofertas"),
        QStringLiteral("A política “Varejo v12” não abriu: o servidor não respondeu em 3 s. Nada foi perdido."));
    empty->addButton(QStringLiteral("Tentar de novo"))->setHint(QStringLiteral("Ctrl R"));
    empty->addButton(QStringLiteral("Usar a última"));
    empty->setSupportCode(QStringLiteral("OFR-504"));
    body->addWidget(empty, 1);
    return canvas;
}

QWidget* gallery(const Look& look)
{
    auto* whole = new Surface(look, Fill::Canvas);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(barSample(look));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto* left = queueSample(look);
    left->setFixedWidth(look.metrics().queueColumn());
    auto* centre = new QVBoxLayout;
    centre->setSpacing(0);
    centre->addWidget(headerSample(look));
    centre->addWidget(controlsSample(look), 1);
    middle->addWidget(left);
    middle->addLayout(centre, 1);
    middle->addWidget(panelSample(look));
    column->addLayout(middle, 1);
    return whole;
}

std::size_t colours(const QImage& image)
{
    std::set<QRgb> seen;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            seen.insert(image.pixel(x, y));
    }
    return seen.size();
}

QImage picture(ThemeChoice choice, qreal scale, QSize size, const QString& name)
{
    Look look;
    look.setTheme(choice);
    look.setScale(scale);
    look.applyTo(*qobject_cast<QApplication*>(QApplication::instance()));
    const std::unique_ptr<QWidget> whole(gallery(look));
    whole->resize(size);
    whole->show();
    const QImage image = whole->grab().toImage();
    QDir().mkpath(QStringLiteral(TRATO_GALLERY_DIR));
    image.save(QStringLiteral(TRATO_GALLERY_DIR "/%1.png").arg(name));
    return image;
}

TEST(Gallery, isPaintedInBothThemesAndScales)
{
    const QImage light = picture(ThemeChoice::Light, 1.0, {1440, 900}, QStringLiteral("light"));
    const QImage dark = picture(ThemeChoice::Dark, 1.0, {1440, 900}, QStringLiteral("dark"));
    const QImage large = picture(ThemeChoice::Light, 2.0, {2880, 1800}, QStringLiteral("light-200"));
    EXPECT_GT(colours(light), 500u);
    EXPECT_GT(colours(dark), 500u);
    EXPECT_GT(colours(large), 500u);
    EXPECT_NE(light, dark);
    EXPECT_GT(qGray(light.pixel(700, 880)), 200);
    EXPECT_LT(qGray(dark.pixel(700, 880)), 60);
}

} // namespace
} // namespace trato::ui
