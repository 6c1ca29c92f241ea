#include "ui/settings/snippetspane.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>
#include <map>

namespace trato::ui {

namespace {

/// What the places mean, with somebody invented.
const std::map<QString, QString>& sampleValues()
{
    static const std::map<QString, QString> values = {{QStringLiteral("primeiro_nome"), QStringLiteral("Marlene")},
        {QStringLiteral("credor"), QStringLiteral("Lojas Aurora")},
        {QStringLiteral("valor"), QStringLiteral("R$ 350,00")},
        {QStringLiteral("vencimento"), QStringLiteral("05/10/2026")},
        {QStringLiteral("contrato"), QStringLiteral("0812")}, {QStringLiteral("dias_atraso"), QStringLiteral("45")}};
    return values;
}

QString filled(QString text)
{
    for (const auto& [place, value] : sampleValues())
        text.replace(u'{' + place + u'}', value);
    return text.simplified();
}

} // namespace

SnippetsPane::SnippetsPane(const Look& look, const QString& file, QWidget* parent)
    : Surface(look, Fill::None, parent)
    , m_snippets(file)
    , m_list(new QListWidget)
    , m_key(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_preview(new Label(look, QString(), {Type::Small, Tone::Text2}))
    , m_message(new Label(look, QString(), {Type::Small, Tone::Text2}))
    , m_new(new Button(look, tr("New")))
    , m_save(new Button(look, tr("Keep"), ButtonKind::Filled))
    , m_remove(new Button(look, tr("Remove")))
{
    buildLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &SnippetsPane::showCurrent);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SnippetsPane::showPreview);
    connect(m_new, &Button::clicked, this, &SnippetsPane::begin);
    connect(m_save, &Button::clicked, this, &SnippetsPane::save);
    connect(m_remove, &Button::clicked, this, &SnippetsPane::remove);
    SnippetsPane::lookChanged();
    refresh({});
}

void SnippetsPane::buildLayout()
{
    m_list->setAccessibleName(tr("Your snippets"));
    LinesDelegate::give(*m_list, look());
    m_key->setAccessibleName(tr("Key"));
    m_key->setPlaceholderText(tr("one word: /thanks"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_new->setGlyph(Icon::Plus);
    m_remove->setGlyph(Icon::Trash);
    auto* form = new QVBoxLayout;
    form->addWidget(new Label(look(), tr("Key, typed after a slash"), {Type::Small, Tone::Text2}));
    form->addWidget(m_key);
    QStringList places;
    for (const auto& [place, value] : sampleValues())
        places.append(u'{' + place + u'}');
    form->addWidget(
        new Paragraph(look(), tr("Text; filled in by itself: %1").arg(places.join(u' ')), {Type::Small, Tone::Text2}));
    form->addWidget(m_text, 1);
    form->addWidget(m_preview);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_save);
    form->addLayout(buttons);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_new);
    auto* row = new QHBoxLayout(this);
    row->addLayout(left, 1);
    row->addLayout(form, 2);
}

void SnippetsPane::takeFocus() { m_list->setFocus(Qt::ShortcutFocusReason); }

QString SnippetsPane::message() const { return m_message->text(); }

void SnippetsPane::refresh(const QString& current)
{
    m_known = m_snippets.load();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const OwnSnippet& one : m_known) {
        if (one.key == current)
            row = m_list->count();
        m_list->addItem(QStringLiteral("/%1\n%2").arg(one.key, one.text.simplified().left(120)));
    }
    if (m_known.empty()) {
        auto* none = new QListWidgetItem(tr("None of yours yet."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(m_known.empty() ? -1 : row);
    showCurrent();
}

void SnippetsPane::showCurrent()
{
    const int row = m_list->currentRow();
    const bool known = row >= 0 && row < int(m_known.size());
    m_key->setText(known ? m_known[static_cast<std::size_t>(row)].key : QString());
    m_text->setPlainText(known ? m_known[static_cast<std::size_t>(row)].text : QString());
    m_remove->setEnabled(known);
    m_message->setText({});
}

void SnippetsPane::showPreview()
{
    const QString text = filled(m_text->toPlainText());
    m_preview->setText(text.isEmpty() ? QString() : tr("Reads: %1").arg(text));
}

void SnippetsPane::begin()
{
    m_list->setCurrentRow(-1);
    showCurrent();
    m_key->setFocus(Qt::OtherFocusReason);
}

void SnippetsPane::save()
{
    QString key = m_key->text().trimmed();
    if (key.startsWith(u'/'))
        key.remove(0, 1);
    const Result<void> kept = m_snippets.put({key, m_text->toPlainText()});
    if (!kept)
        return m_message->setText(kept.error().message, {Type::Small, Tone::Warn, Weight::Medium});
    refresh(key);
    m_message->setText(tr("/%1 is offered in the message.").arg(key), {Type::Small, Tone::Text2});
}

void SnippetsPane::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Result<void> removed = m_snippets.remove(m_known[static_cast<std::size_t>(row)].key);
    refresh({});
    if (!removed)
        m_message->setText(removed.error().message, {Type::Small, Tone::Warn, Weight::Medium});
}

void SnippetsPane::lookChanged()
{
    layout()->setContentsMargins(0, px(4), 0, 0);
    layout()->setSpacing(px(16));
    for (QWidget* part : std::initializer_list<QWidget*>{m_key, m_text})
        part->setFont(look().font(Type::Small));
    Surface::lookChanged();
}

} // namespace trato::ui
