#pragma once

#include "ui/widgets/surface.h"

class QVBoxLayout;

namespace trato::ui {

class Label;
class Paragraph;

/// A part of the page: title, what it shows, the drawing, and what it says in one sentence.
class InsightPanel final : public Surface {
    Q_OBJECT

public:
    InsightPanel(
        const Look& look, const QString& title, const QString& about, QWidget* body, QWidget* parent = nullptr);

    void setAbout(const QString& about);
    /// Quiet, at the right of the title.
    void setAside(const QString& aside);
    /// Empty: no sentence.
    void setSaid(const QString& sentence);
    [[nodiscard]] QString said() const;

protected:
    void lookChanged() override;

private:
    QString m_title;
    Label* m_head;
    Label* m_aside;
    Paragraph* m_said;
    QVBoxLayout* m_layout;
};

} // namespace trato::ui
