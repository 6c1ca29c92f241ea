#pragma once

#include "ui/cadence/cadencecheck.h"
#include "ui/cadence/cadencereading.h"
#include "ui/widgets/surface.h"

class QListWidget;

namespace trato::ui {

class Button;
class Label;
class Paragraph;

/// Before a cadence is published: what the check finds, each finding leading to its line, who is on the way meanwhile,
/// and the act itself.
class CadenceChecks final : public Surface {
    Q_OBJECT

public:
    explicit CadenceChecks(const Look& look, QWidget* parent = nullptr);

    struct Shown {
        const CadenceCheck* check = nullptr;
        const CadenceReading* reading = nullptr;
        const cadence::Definition* inForce = nullptr; ///< nullptr: it can't be read
        bool isDraft = false;
        bool publishing = false;
        int next = 0; ///< the version that it would be
    };
    void show(const Shown& shown);
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] Button* publishButton() const { return m_publish; }
    [[nodiscard]] Button* discardButton() const { return m_discard; }

Q_SIGNALS:
    /// Enter or a click on a finding.
    void lineWanted(int line, const QString& step);
    void publishWanted();
    void discardWanted();

private:
    void add(Icon icon, Tone tone, const QString& text, int line = 0, const QString& step = {});
    void addFindings(const Shown& shown);
    void addPeople(const Shown& shown);
    void showActs(const Shown& shown);
    void go();

    Label* m_title;
    Paragraph* m_note;
    QListWidget* m_list;
    Button* m_discard;
    Button* m_publish;
};

} // namespace trato::ui
