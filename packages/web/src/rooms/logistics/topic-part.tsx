import type { ErrandTopic } from "@staying-power/plan";
import { logisticsWords } from "@staying-power/words";
import { MessageCard } from "./message-card.tsx";
import { messagesOf } from "./model/messages.ts";
import { topicRules } from "./model/plain-rules.ts";
import { RuleList } from "./rule-list.tsx";

interface TopicPartProps {
  readonly topic: ErrandTopic;
  readonly isShown: boolean;
}

/** One topic: when it may be written about, and its messages. */
export function TopicPart({ topic, isShown }: TopicPartProps) {
  return (
    <details open={isShown}>
      <summary>{logisticsWords.topics[topic]}</summary>
      <div class="stack">
        <RuleList names={topicRules[topic]} />
        <ul class="stack">
          {messagesOf[topic].map((message) => (
            <MessageCard key={message} name={message} topic={topic} />
          ))}
        </ul>
      </div>
    </details>
  );
}
