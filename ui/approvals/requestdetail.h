#pragma once

#include "approvals/answers.h"
#include "ui/desk/deskcontext.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace trato::ui {

class Button;
class Label;
class LinkButton;
class Paragraph;
class RequestFacts;

/// One request: what it would do in money, why one person is not enough, and the answer with its reason.
class RequestDetail final : public QWidget {
    Q_OBJECT

public:
    explicit RequestDetail(const DeskContext& context, QWidget* parent = nullptr);

    void show(const approvals::Request& request);
    [[nodiscard]] const std::optional<approvals::Request>& request() const { return m_request; }
    /// Enter in the reason gives this answer.
    enum class Intent { Approve, Refuse };
    void begin(Intent intent);
    void approve();
    /// Without a reason the keyboard goes to where it is written.
    void refuse();
    void setOpensCase(bool opens);

Q_SIGNALS:
    /// It was answered here, or somebody else was quicker: look again.
    void answered(bool here);
    void caseWanted(trato::DebtorId debtor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    QWidget* buildWhy();
    void showAnswers();
    void answer(Intent intent);
    void done(const Result<bool>& result);
    void say(const QString& problem);

    DeskContext m_context;
    std::optional<approvals::Request> m_request;
    Intent m_intent = Intent::Approve;
    bool m_busy = false;
    bool m_opensCase = true;
    Label* m_owner;
    Label* m_amount;
    Label* m_title;
    Label* m_age;
    RequestFacts* m_facts;
    Paragraph* m_reason;
    Paragraph* m_words;
    LinkButton* m_open;
    Label* m_obstacle;
    Label* m_problem;
    QLineEdit* m_why;
    QWidget* m_answers;
    Button* m_approve;
    Button* m_refuse;
};

} // namespace trato::ui
